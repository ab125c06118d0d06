import type { Detector, Found, Reading } from '../detector';
import { after, before } from '../finders/around';

const WORDS =
  '(?:支付宝|支付寳|支fu宝|支付bao|(?<![a-z])zfb|(?<![a-z])zhi\\s?fu\\s?bao|🐜宝?|蚂蚁宝|(?<![a-z])alipay)(?:账号|帐号|账户|帐户|会员名?|用户名|uid|号码?|收款|转账|登录名|id|[是为:(\\s→👉]|我的?|填|给你|吧|呢|实名){0,8}';
const CUE = new RegExp(`${WORDS}$`, 'u');
const EACH_CUE = new RegExp(WORDS, 'gu');
const CUE_AFTER =
  /^[\s,(]{0,2}(?:这?个?是|就是|是)?(?:我的?|俺的?)?(?:支付宝|zfb|🐜宝?)(?:账号|账户|号|[)\s,。]|$)/u;
const MOBILE = /^1[3-9]\d{9}$/;
/** An account's own number. */
const UID = /^2088\d{12}$/;
/** A mail address or a login name with a digit in it. */
const NAME =
  /^(?:[a-z0-9_.+-]{2,40}@[a-z0-9.-]{3,40}[a-z]|(?=[a-z_.-]{0,19}\d)[a-z][a-z0-9_.-]{4,29})(?![a-z0-9@])/;

/**
 * Alipay accounts after the word: a mobile number, a mail address or a login name.
 *
 * Source: Alipay's sign-up accepts mobile numbers and mail addresses; older accounts have login names.
 */
export const alipay: Detector = {
  id: 'alipay',
  type: 'payment_account',
  needs: /支付|zfb|zhi\s?fu|🐜|蚂蚁宝|alipay/u,
  *find(reading) {
    for (const number of reading.numbers[11]!)
      if (MOBILE.test(number.digits) && isBeside(reading, number.start, number.end))
        yield { start: number.start, end: number.end, value: number.digits, confidence: 0.985 };
    for (const number of reading.numbers[16]!)
      if (UID.test(number.digits) && isBeside(reading, number.start, number.end))
        yield { start: number.start, end: number.end, value: number.digits, confidence: 0.97 };
    yield* names(reading);
  },
};

function isBeside(reading: Reading, start: number, end: number): boolean {
  return CUE.test(before(reading, start, 20)) || CUE_AFTER.test(after(reading, end));
}

function* names({ lower }: Reading): Generator<Found> {
  for (const { 0: words, index } of lower.matchAll(EACH_CUE)) {
    const start = index + words.length;
    const name = NAME.exec(lower.slice(start, start + 82))?.[0];
    if (name) yield { start, end: start + name.length, value: name, confidence: 0.96 };
  }
}
