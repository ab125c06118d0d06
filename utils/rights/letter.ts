import type { DataType } from '../pii/finding';
import { answering } from './answering';
import { askings } from './asks';
import { basis } from './basis';
import { afterClosing, type Citation, citations, type Situation } from './citations';
import { framed, HEADINGS } from './frame';
import type { Law } from './law';
import { type Line, line } from './line';
import { type Reason, reasons } from './reasons';
import type { RightKind } from './right';
import { fill, listText } from './text';
import { namesOf } from './type-names';
import type { Language, Words } from './words';

/** All that makes a letter, but for what the viewer fills in. */
export interface LetterCase extends Situation {
  language: Language;
  /** What the letter is about; empty: all there is. */
  types: readonly DataType[];
  /** Of letters that ask for erasure. */
  reason: Reason;
  /** Until when an answer is hoped for where the law names no term: `YYYY-MM-DD`. */
  answerBy: string;
}

/** A letter whose fields are still open. */
export interface Letter {
  language: Language;
  subject: string;
  lines: Line[];
  /** What it cites. */
  cites: Citation[];
}

/** Writes the letter. It cites what the laws give (of `laws`, or all of the place's), and nothing else. */
export function letter(situation: LetterCase, laws?: readonly Law[]): Letter {
  const { kind, language } = situation;
  const own = citations(situation, laws);
  const after = afterClosing(situation, laws);
  const cites = own.length ? own : after;
  const middle = [
    line(HEADINGS.asks[language], 'heading'),
    ...asked(situation, own).map((text, i, all) => line(numbered(text, i, all.length), 'item')),
    line(HEADINGS.basis[language], 'heading'),
    ...basis(cites, after.length > 0, language),
    line(HEADINGS.answer[language], 'heading'),
    line(answering(situation, cites)),
  ];
  return {
    language,
    subject: SUBJECT[language] + titleOf(kind, own, language),
    lines: framed(situation, middle),
    cites,
  };
}

const SUBJECT: Words = { zh: '个人信息权利请求：', en: 'Request: ' };

const DISPUTE: Words = {
  zh: '我与直播间或者商家发生了消费争议（订单号：{order}）。请提供直播间运营者、直播营销人员的相关信息以及相关交易记录。',
  en: 'I am in dispute with the room or the seller (order number: {order}). Please give me the details of who runs the room and who presented in it, and the records of the deal.',
};

/** What the letter asks for, in the fewest words. */
export function titleOf(kind: RightKind, cites: readonly Citation[], language: Language): string {
  const own = cites.find(({ grant }) => grant)?.grant?.title;
  return (own ?? askings[kind].title)[language];
}

function asked(situation: LetterCase, cites: readonly Citation[]): string[] {
  const { kind, language, reason, types } = situation;
  const names = namesOf(types, language);
  const values = {
    types: names.length ? among(listText(names, language), language) : '',
    reason: reasons[reason][language],
  };
  const texts = askings[kind].asks.map((words) => fill(words, language, values));
  const first = cites.find(({ grant }) => grant)?.grant?.ask;
  // Narrower than what is usually asked: then the rest would ask for more than the article gives.
  if (first) texts.splice(0, texts.length, first[language]);
  if (cites.some(({ grant }) => grant?.inDispute)) texts.push(DISPUTE[language]);
  return texts;
}

function among(names: string, language: Language): string {
  return language === 'zh' ? `（尤其是${names}）` : ` (in particular ${names})`;
}

function numbered(text: string, i: number, of: number): string {
  return of > 1 ? `${i + 1}. ${text}` : text;
}
