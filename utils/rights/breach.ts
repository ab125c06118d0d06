import type { DataType } from '../pii/finding';
import { firstAid } from './first-aid';
import type { Aid } from './first-aid/aid';
import type { Words } from './words';

/** What someone has of the viewer, from the ledger. Times in milliseconds since the Unix epoch. */
export interface GivenType {
  type: DataType;
  first: number;
  last: number;
  count: number;
}

/** One thing to see to, and which of what was given it is about. */
export interface Todo {
  aid: Aid;
  given: GivenType[];
}

/** What to see to first when what was given got out. */
export function todosOf(given: readonly GivenType[]): Todo[] {
  return firstAid.flatMap((aid) => {
    const own = given.filter(({ type }) => aid.types.includes(type));
    return own.length ? [{ aid, given: own }] : [];
  });
}

/** What to do about data of that type; every type has an aid (a test sees to it). */
export function aidFor(type: DataType): Aid {
  return firstAid.find(({ types }) => types.includes(type))!;
}

/** What a notice of a breach must tell by PIPL, article 57 (text read): the viewer ticks what theirs tells. */
export const noticeMustTell: readonly { id: string; words: Words }[] = [
  { id: 'kinds', words: { zh: '泄露的是哪些信息', en: 'which kinds of data got out' } },
  { id: 'cause', words: { zh: '怎么泄露的', en: 'how it happened' } },
  { id: 'harm', words: { zh: '可能造成什么危害', en: 'what harm may follow' } },
  { id: 'measures', words: { zh: '他们采取了什么补救措施', en: 'what they have done about it' } },
  { id: 'advice', words: { zh: '你可以怎样减轻危害', en: 'what you can do to limit it' } },
  { id: 'contact', words: { zh: '他们的联系方式', en: 'how to reach them' } },
];
