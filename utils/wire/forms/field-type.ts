import type { DataType } from '../../pii/finding';

/** What a field says of itself. */
export interface FieldFacts {
  /** `type` of an `input`; `textarea`, `select` or `area` (an editable region) else. */
  kind: string;
  autocomplete: string;
  /** Name, id, placeholder, label: whatever names it. */
  words: string;
}

/** What may be asked of a shopper that is no detail we would find in text: a face, a picture of a paper. */
export type Asked = DataType | 'face';

/** Type, the tokens of `autocomplete` that mean it, and the words that do; the first that fits counts. */
const TYPES: readonly [DataType, RegExp | null, RegExp | null][] = [
  ['card_security_code', /cc-csc/, /\bcvv2?\b|\bcvc\b|安全码|security code/i],
  ['bank_card', /cc-number/, /card.?num|卡号|银行卡|信用卡|kartennummer/i],
  ['verification_code', /one-time-code/, /验证码|校验码|verification.?code|otp|sms.?code|captcha/i],
  ['password', /(current|new)-password/, /密码|password|passwd|\bpwd\b/i],
  [
    'national_id',
    null,
    /身份证|证件号|id.?card|national.?id|\bssn\b|social security|\bcpf\b|신분증/i,
  ],
  ['passport', null, /护照|passport/i],
  ['tax_id', null, /税号|纳税人|tax.?(id|number)|\bvat\b/i],
  ['email', /\bemail/, /e-?mail|邮箱|メール|이메일/i],
  ['phone', /\btel\b|tel-/, /手机|电话|联系方式|phone|mobile|\btel\b|cell|電話|전화|휴대/i],
  ['birth_date', /\bbday/, /生日|出生|birth/i],
  [
    'postal_address',
    /street-address|address-line/,
    /详细地址|收货地址|街道|门牌|地址|street|address|住所|주소|adresse/i,
  ],
  [
    'person_name',
    /(^|\s)(name|given-name|family-name|additional-name)\b/,
    /收货人|收件人|联系人|真实姓名|姓名|full.?name|first.?name|last.?name|recipient|real.?name|氏名|お名前|이름/i,
  ],
];
const SEARCHES = /搜|查找|search|검색|検索|coupon|promo|优惠/i;
/** Words that hold one of ours and mean another thing. */
const OTHERS =
  /e-?mail.?(preferences|list)|user.?name|nick.?name|昵称|用户名|address.?book|ip.?address/i;

/** The detail a field asks for; `null` if it does not say, or searches. */
export function fieldType({ kind, autocomplete, words }: FieldFacts): DataType | null {
  if (kind === 'password') return 'password';
  const tokens = autocomplete.toLowerCase();
  for (const [type, meant] of TYPES) if (meant?.test(tokens)) return type;
  if (kind === 'email') return 'email';
  if (kind === 'search' || SEARCHES.test(words)) return null;
  if (kind === 'tel' && !/code|码/i.test(words) && !/card|卡|id/i.test(words)) return 'phone';
  if (OTHERS.test(words)) return null;
  for (const [type, , named] of TYPES) if (named?.test(words)) return type;
  return null;
}

/** What a field for pictures asks for, if it is a person's. */
export function pictureAsked(words: string): Asked | null {
  if (/人脸|刷脸|自拍|手持|\bface|selfie/i.test(words)) return 'face';
  return /身份证|证件|passport|护照|id.?(card|photo)/i.test(words) ? 'national_id' : null;
}
