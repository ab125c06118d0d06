import type { DataType } from '../finding';
import { isNear } from './chain';
import { isCheer } from './digits';
import type { Joined, Look, Tail } from './join';
import type { Turn } from './turn';

/** Longer messages say more than that a detail follows. In UTF-16 code units. */
const LONGEST_CUE = 30;
/** A made-up phone: what a parcel's name stands beside. */
const PARCEL = '13800000000 ';
const ID = /^\s*[a-z][a-z.-]*[\d_][\w.-]{3,}\s*$/i;
const SURNAME = /姓\s?([\u4E00-\u9FFF]{1,2})\s*$/;
const ONLY_SURNAME = /^\s*([\u4E00-\u9FFF]{1,2})\s*$/;
const NAME_CUE = '收件人:';
const BEFORE_GIVEN = /^\s*(?:单?名字?叫?|叫)?\s*/;
/** What one says after 加我微信 that looks like an id and is none. */
const COURTESY =
  /^\s*(?:thank|please|hello|sorry|welcome|good|nice|love|great|beauti|congrat|okok|yes|haha|hehe|lol|wow|bye)[a-z]*\W*$/i;
/** Details that begin in the message before: 我才, then 12岁; 我叫陈, then 嘉怡. */
const MAY_BEGIN: ReadonlySet<DataType> = new Set(['minor_age', 'person_name']);
const OF_PARCEL: ReadonlySet<DataType> = new Set(['phone', 'postal_address']);

/** What the draft is after a message that announces it: 加我微信, then the id alone. */
export function answered(turns: readonly Turn[], draft: Turn, look: Look): Joined[] {
  const cue = cueBefore(turns, draft);
  if (!cue || (draft.digits && isCheer(draft.digits.value))) return [];
  if (cue.told.some((type) => OF_PARCEL.has(type))) return nameIn(draft, look);
  if (cue.told.length > 0) return [];
  const surname = surnameIn(cue, turns.at(-1)!);
  if (surname) return givenName(surname, draft, look);
  for (const lead of leadsOf(cue)) {
    const found = look(lead, tailOf(draft)).filter(
      ({ finding, reachesOut }) =>
        // 我今年, then 十一岁: the words for it may be of the detail itself.
        finding.start <= draft.opensAt &&
        (!reachesOut || lead === cue.cue || MAY_BEGIN.has(finding.type)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The message that may announce the draft: the last one, or a plain word for a detail before an aside. */
function cueBefore(turns: readonly Turn[], draft: Turn): Turn | null {
  const [last, before] = turns.filter(({ isFiller }) => !isFiller).toReversed();
  const cue = before?.cue && last?.isAside && !last.cue ? before : last;
  return cue && isNear(cue, draft) && mayAnnounce(cue, draft) ? cue : null;
}

function mayAnnounce({ text, cue, digits, asks, isAboutGoods }: Turn, draft: Turn): boolean {
  if (digits || text.length > LONGEST_CUE || COURTESY.test(draft.text)) return false;
  // 可以加我微信吗 is as good as 加我微信 before what can only be an id.
  if (asks) return cue !== null && ID.test(draft.text);
  return cue !== null || !isAboutGoods;
}

function leadsOf({ cue, text }: Turn): string[] {
  const words = text.replace(
    /(?<![\s.,!?~:;…。，！？：；、～])[\s.,!?~:;…。，！？：；、～]+$/u,
    '',
  );
  const typed = /\p{Script=Han}$/u.test(words) ? words : `${words} `;
  return cue ? [cue, typed] : [typed];
}

function nameIn(draft: Turn, look: Look): Joined[] {
  return look(PARCEL, tailOf(draft)).filter(({ finding }) => finding.type === 'person_name');
}

/** 我姓张; or 收件人, then 张. */
function surnameIn(cue: Turn, last: Turn): string | null {
  if (cue === last) return SURNAME.exec(cue.text)?.[1] ?? null;
  return cue.cue === NAME_CUE ? (ONLY_SURNAME.exec(last.text)?.[1] ?? null) : null;
}

/** 我姓张, then 小明 or 叫小明. */
function givenName(surname: string, draft: Turn, look: Look): Joined[] {
  const { text } = draft;
  const start = text.length - text.replace(BEFORE_GIVEN, '').length;
  return look(NAME_CUE + surname, { text: text.slice(start), start, end: text.length }).filter(
    ({ finding, reachesOut }) => finding.type === 'person_name' && reachesOut,
  );
}

function tailOf({ text }: Turn): Tail {
  return { text, start: 0, end: text.length };
}
