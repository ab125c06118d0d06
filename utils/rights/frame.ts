import { type Line, line } from './line';
import type { Addressee, Variant } from './right';
import { dateText } from './text';
import type { Language, Words } from './words';

/** Whose letter it is, to whom, in which language, of which day. */
export interface Frame {
  language: Language;
  variant: Variant;
  addressee: Addressee;
  /** `YYYY-MM-DD` */
  today: string;
  /** It goes to who hears complaints, and `{to}` is who it is about. */
  isComplaint?: boolean;
}

/** Puts what a letter says between its greeting and its end. */
export function framed(frame: Frame, middle: readonly Line[]): Line[] {
  const { language, variant, addressee, today, isComplaint } = frame;
  const say = (words: Words) => words[language];
  const writer = isComplaint ? COMPLAINS : WRITER[addressee];
  return [
    line(say(isComplaint ? WHOEVER : GREETING)),
    line(say(variant === 'self' ? writer : SPEAKS_FOR[variant])),
    ...middle,
    line(say(variant === 'heir' ? HEADINGS.theirIdentity : HEADINGS.identity), 'heading'),
    ...IDENTITY[addressee].map(({ words, optional }) => line(say(words), 'item', optional)),
    line(say(LEAST[variant])),
    line(say(REPLY), 'text', true),
    ...CLOSING[language].map((text) => line(text, 'end')),
    line(say(SIGNED[variant]), 'end'),
    line(dateText(today, language), 'end'),
  ];
}

export const HEADINGS = {
  asks: { zh: '请求事项', en: 'My request' },
  basis: { zh: '依据', en: 'Legal basis' },
  answer: { zh: '答复', en: 'Your answer' },
  identity: { zh: '供核对的信息', en: 'How to find me' },
  theirIdentity: { zh: '供核对的信息（逝者）', en: 'How to find them' },
};

const GREETING: Words = { zh: '致{to}：', en: 'To {to}:' };
const WHOEVER: Words = { zh: '致受理投诉的平台或者部门：', en: 'To whoever hears this complaint:' };
const CLOSING = { zh: ['此致', '敬礼'], en: ['Kind regards,'] };

const COMPLAINS: Words = {
  zh: '您好。我就自己的个人信息权利请求未获妥善处理一事，投诉如下。',
  en: 'I complain that a request about my personal data has not been dealt with properly.',
};

const WRITER: Record<Addressee, Words> = {
  seller: {
    zh: '您好。我是贵店的顾客，现就我的个人信息提出以下请求。',
    en: 'I am a customer of your shop and write about my personal data.',
  },
  platform: {
    zh: '您好。我是贵平台的用户，现就我的个人信息提出以下请求。',
    en: 'I use your platform and write about my personal data.',
  },
  courier: {
    zh: '您好。我是贵公司快件的收件人，现就我的个人信息提出以下请求。',
    en: 'I have received a parcel through your company and write about my personal data.',
  },
};

const SPEAKS_FOR: Record<Exclude<Variant, 'self'>, Words> = {
  guardian: {
    zh: '您好。我是下述未成年人的监护人（{relation}），代其提出以下请求。下文的“我”均指该未成年人。',
    en: 'I am the guardian ({relation}) of the minor named below and write on the child’s behalf. “I”, “me” and “my” below mean the child.',
  },
  heir: {
    zh: '您好。我是下述逝者的近亲属（与逝者的关系：{relation}），为自身的合法、正当利益提出以下请求。下文所称“我的个人信息”“我的账号”，均指逝者的个人信息、账号。',
    en: 'I am a close relative (my relation to them: {relation}) of the person named below, who has died, and write for my own lawful and legitimate interests. “My personal data” and “my account” below mean theirs.',
  },
};

const PHONE: Words = {
  zh: '手机号（已遮住中间几位）：{phone}',
  en: 'Phone number (partly masked): {phone}',
};

/** As little as will do to find the person. */
const IDENTITY: Record<Addressee, readonly { words: Words; optional: boolean }[]> = {
  platform: [
    { words: { zh: '昵称：{nickname}', en: 'Nickname: {nickname}' }, optional: false },
    { words: { zh: '账号：{account}', en: 'Account id: {account}' }, optional: true },
    { words: PHONE, optional: true },
  ],
  seller: [
    { words: { zh: '昵称：{nickname}', en: 'Nickname: {nickname}' }, optional: false },
    { words: { zh: '订单号：{order}', en: 'Order number: {order}' }, optional: true },
    { words: PHONE, optional: true },
  ],
  courier: [
    {
      words: { zh: '收件人称呼：{nickname}', en: 'Addressee as written: {nickname}' },
      optional: false,
    },
    { words: { zh: '快递单号：{waybill}', en: 'Parcel number: {waybill}' }, optional: true },
    { words: PHONE, optional: true },
  ],
};

/** A relative cannot answer from the account of somebody who has died, and has something else to prove than a name. */
const LEAST: Record<Variant, Words> = {
  self: {
    zh: '为少提供个人信息，我只列出以上内容。如需核验身份，请优先使用账号内已有的方式（例如站内消息）；非必要请勿要求提供证件照片。',
    en: 'So as to give away no more than needed, I list only this. If you must verify who I am, please use a way you already have, such as a message inside my account, and do not ask for a picture of my ID unless there is no other way.',
  },
  guardian: {
    zh: '为少提供个人信息，我只列出以上内容。如需核验身份或者监护关系，请优先使用账号内已有的方式（例如站内消息），并只要求必要的材料；非必要请勿要求提供证件照片。',
    en: 'So as to give away no more than needed, I list only this. If you must verify who I am or that I have a guardian who writes for me, please use a way you already have, such as a message inside my account, ask only for what is necessary, and for a picture of an ID only if there is no other way.',
  },
  heir: {
    zh: '为少提供个人信息，我只列出以上内容。我不能使用逝者的账号。如需证明亲属关系，请一次性告知必要的材料和安全的提交方式；与此无关的内容，我会遮住后再提供。',
    en: 'So as to give away no more than needed, I list only this. I cannot use the account myself. If you need proof of our relation, please tell me at once which papers are necessary and how to hand them in safely; I may cover what has nothing to do with it.',
  },
};

const REPLY: Words = { zh: '答复请发至：{reply}', en: 'Please answer to: {reply}' };

const SIGNED: Record<Variant, Words> = {
  self: { zh: '{nickname}', en: '{nickname}' },
  guardian: { zh: '监护人：{signer}', en: '{signer}, guardian' },
  heir: { zh: '近亲属：{signer}', en: '{signer}, close relative' },
};
