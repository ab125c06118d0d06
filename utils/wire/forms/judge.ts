import type { DataType } from '../../pii/finding';
import type { Asked } from './field-type';

/** A field of a form, without what stands in it. */
export interface FormField {
  asks: Asked | null;
  isFilled: boolean;
  /** Filled, though a person cannot see it. */
  isUnseen: boolean;
}

/** A form as it is about to be sent. */
export interface FormFacts {
  /** Scheme of the target: `https:`, or what else. */
  scheme: string;
  /** Whether the target belongs to somebody else than the page. */
  toThird: boolean;
  /** Everything written on its button, its legend and the address of the page. */
  words: string;
  fields: FormField[];
}

/** What a form is for. */
export type Purpose = 'checkout' | 'address' | 'registration' | 'login' | 'other';

/** What a shopper should know of a form before it is sent. */
export type Concern = 'http' | 'third_party' | 'too_much' | 'unseen';

/** What a form gives, and what is wrong with it. */
export interface FormJudgement {
  purpose: Purpose;
  /** Filled in, each once. */
  types: DataType[];
  concerns: { concern: Concern; types: DataType[] }[];
  /** Whether any of what it asks too much has been filled in. */
  isExcessFilled: boolean;
}

/** What a plain order, address, account or login never needs. */
const TOO_MUCH: ReadonlySet<Asked> = new Set(['national_id', 'passport', 'driver_licence', 'face']);
/** Customs of many countries ask for a number of the buyer's, and some goods may be sold to adults only. */
const NEEDS_PAPERS =
  /跨境|海外|保税|清关|通关|海关|实名|customs|import duty|kyc|age.?verif|成人|烟|酒|处方|药/i;
const PAYS =
  /提交订单|去支付|付款|结算|下单|立即购买|check.?out|place order|pay now|payment|\bbuy\b|购买/i;
const REGISTERS = /注册|sign.?up|regist|create (an )?account|join now|新規登録|가입/i;
const LOGS_IN = /登录|登入|sign.?in|log.?in|ログイン|로그인/i;

/** What a form is for, what it gives, and what a shopper should know. Pure. */
export function judgeForm(form: FormFacts): FormJudgement {
  const filled = form.fields.filter(({ isFilled, asks }) => isFilled && asks !== null);
  const types = typesOf(filled);
  const purpose = purposeOf(form);
  const concerns: FormJudgement['concerns'] = [];
  const add = (concern: Concern, about: DataType[]) => {
    if (about.length > 0) concerns.push({ concern, types: about });
  };
  if (form.scheme === 'http:') add('http', types);
  if (form.toThird) add('third_party', types);
  const mayAsk = purpose === 'other' || NEEDS_PAPERS.test(form.words);
  const excess = mayAsk ? [] : form.fields.filter(({ asks }) => isTooMuch(asks));
  if (excess.length > 0) concerns.push({ concern: 'too_much', types: typesOf(excess) });
  add('unseen', typesOf(filled.filter(({ isUnseen }) => isUnseen)));
  return { purpose, types, concerns, isExcessFilled: excess.some(({ isFilled }) => isFilled) };
}

/** Whether a plain order, address, account or login never needs it. */
export function isTooMuch(asks: Asked | null): boolean {
  return asks !== null && TOO_MUCH.has(asks);
}

function purposeOf({ words, fields }: FormFacts): Purpose {
  const has = (asked: Asked) => fields.some(({ asks }) => asks === asked);
  if (PAYS.test(words) || has('bank_card')) return 'checkout';
  if (REGISTERS.test(words)) return 'registration';
  if (has('postal_address') && (has('person_name') || has('phone'))) return 'address';
  if (LOGS_IN.test(words) || has('password')) return 'login';
  return 'other';
}

function typesOf(fields: readonly FormField[]): DataType[] {
  const types = fields.flatMap(({ asks }) => (asks === null || asks === 'face' ? [] : [asks]));
  return [...new Set(types)];
}
