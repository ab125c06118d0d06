import { HAN } from '../../text/signs';
import { FAME, NICK } from '../cn-names/around';
import { isNobody, type NameCandidate, nameCandidates } from '../cn-names/candidates';
import { sureByClues } from '../cn-names/clues';
import { isPlaceholder } from '../cn-names/known';
import { mayFollow } from '../cn-names/lead';
import { NAME_RULES, trailFits } from '../cn-names/rules';
import { nameText } from '../cn-names/text';
import type { Detector, Found, ScanContext } from '../detector';
import { fitsAt } from '../sticky';

/** Below it, a star may be meant. */
const FAIRLY_SURE = 0.65;
/** 我姓夏侯单名一个琳 */
const SINGLE =
  /姓([\u4E00-\u9FFF]{1,2}[,\s]?单?名(?:一个|叫|是)?\s?[\u4E00-\u9FFF]{1,2})(?=$|[^\u4E00-\u9FFF])/gu;
const WHOLE = /^[\s,。!]*([\u4E00-\u9FFF]{2,4})[\s,。!]*$/;

/**
 * Full Chinese names after words that announce one, or, where the room has just asked, by themselves.
 */
export const personName: Detector = {
  id: 'person-name',
  type: 'person_name',
  kinds: HAN,
  needs: /[\u4E00-\u9FFF]{2}/,
  *find(reading, context) {
    const lower = nameText(reading);
    let last = -1;
    for (const candidate of nameCandidates(lower)) {
      if (candidate.start < last || !mayFollow(lower, candidate.start)) continue;
      const confidence = sureness(candidate, lower, context);
      if (confidence === 0 || isNobody(lower, candidate)) continue;
      const found = foundAt(lower, candidate, confidence);
      last = found.end;
      if (!isPlaceholder(found.value)) yield found;
    }
    if (!lower.includes('姓')) return;
    for (const { 0: whole, 1: name, index } of lower.matchAll(SINGLE)) {
      const end = index + whole.length;
      yield foundAt(lower, { start: end - name!.length, end }, 0.75);
    }
  },
};

function sureness(name: NameCandidate, lower: string, { asked }: ScanContext): number {
  const { start, end } = name;
  const rule = NAME_RULES.find(
    (rule) => rule.fits(name) && trailFits(rule, lower, end) && fitsAt(rule.lead, lower, start),
  );
  if (rule) {
    const isPublic = rule.confidence < FAIRLY_SURE && fitsAt(FAME, lower, end);
    return isPublic || fitsAt(NICK, lower, start) ? 0 : rule.confidence;
  }
  const byClues = sureByClues(name, lower);
  if (byClues > 0) return byClues;
  const isAll = asked && WHOLE.exec(lower)?.[1] === lower.slice(start, end);
  return isAll && !name.isWord && name.usual > 0 ? 0.6 : 0;
}

function foundAt(
  lower: string,
  { start, end }: { start: number; end: number },
  confidence: number,
): Found {
  return { start, end, value: lower.slice(start, end), confidence };
}
