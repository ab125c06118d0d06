import { basis, citationText } from './basis';
import { afterClosing, citations, type Situation } from './citations';
import { followUps } from './follow-ups';
import type { FollowUpKind } from './follow-ups/follow-up';
import { framed } from './frame';
import { laws } from './laws';
import { type Letter, titleOf } from './letter';
import { type Line, line } from './line';
import { placeOf } from './places';
import { dateText, fill } from './text';
import type { Language, Words } from './words';

/** What a letter that follows another must know of it. */
export interface SecondCase extends Situation {
  language: Language;
  followUp: FollowUpKind;
  /** The day the first letter went out, and the day by which an answer is now hoped for: `YYYY-MM-DD`. */
  sent: string;
  answerBy: string;
  /** Of a complaint: who hears it. */
  to?: 'platform' | 'authority';
}

/** Writes a letter that follows another. It cites what the first one cited. */
export function secondLetter(second: SecondCase): Letter {
  const { kind, language, followUp, sent, answerBy } = second;
  const own = citations(second);
  const after = afterClosing(second);
  const cites = own.length ? own : after;
  const { title, says, withBasis } = followUps[followUp];
  const request = titleOf(kind, own, language);
  const values = { request, sent: dateText(sent, language), day: dateText(answerBy, language) };
  const lines = says.map((words) => line(fill(words, language, values)));
  // Where the first letter cited nothing there is nothing to repeat.
  if (withBasis && cites.length) lines.push(...basis(cites, after.length > 0, language));
  lines.push(...wayToComplain(second));
  const colon = language === 'zh' ? '：' : ': ';
  return {
    language,
    subject: title[language] + colon + request,
    lines: framed({ ...second, isComplaint: followUp === 'complaint' }, lines),
    cites: withBasis ? cites : [],
  };
}

/** What opens the way to complain there; nothing for letters that are no complaint. */
function wayToComplain({ followUp, place, language, today, to }: SecondCase): Line[] {
  if (followUp !== 'complaint') return [];
  const ids = placeOf(place).laws;
  return laws
    .filter(({ id, inForce }) => ids.includes(id) && inForce <= today)
    .filter(({ complaints }) => complaints?.to === (to ?? 'authority'))
    .map((law) => {
      const { article, sure } = law.complaints!;
      return line(
        WAY[language] + citationText([{ law, article, sure }], language) + STOP[language],
      );
    });
}

const WAY: Words = { zh: '投诉依据：', en: 'I complain under ' };
const STOP: Words = { zh: '。', en: '.' };
