import { typedSpan } from '../text/view';
import { clustersOf } from './cluster';
import { cuesIn } from './cues-in';
import { evidenceIn } from './evidence/evidence';
import { speaksAgainst, weigh } from './evidence/weigh';
import { judge, rulebookOf } from './judge';
import type { Lure, LureContext } from './lure';
import { tactics } from './patterns';
import { readLure } from './reading';

const RULEBOOK = rulebookOf(tactics);
const WORTH_A_LOOK = /\p{L}/u;
/** From here on a message is marked. */
const MARKS = 0.5;
/** From here on a rule needs nobody's consent. */
const SURE = 0.95;

/**
 * What a message of someone else tries, the surest first; empty for nearly all. Rules say so first, and all there is
 * in the message, weighed together, may speak against them; where no rule does, what is weighed says it alone.
 *
 * Pure and linear in the length of the text; any string will do.
 */
export function matchLures(text: string, context: LureContext = {}): Lure[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const reading = readLure(text);
  const cues = cuesIn(reading);
  const evidence = evidenceIn(reading.lower, cues);
  const said = clustersOf(cues).flatMap((cluster) => judge(cluster, RULEBOOK, context));
  const isIdle = said.length > 0 && speaksAgainst(evidence);
  const found = isIdle ? said.filter(({ confidence }) => confidence >= SURE) : said;
  // A host says much of what lures say, and every day.
  if (context.writer !== 'host' && !found.some(({ confidence }) => confidence >= MARKS))
    for (const each of evidence) found.push(...[weigh(each) ?? []].flat());
  found.sort((a, b) => b.confidence - a.confidence);
  const lures: Lure[] = [];
  for (const lure of found) if (!lures.some((surer) => isSame(lure, surer))) lures.push(lure);
  return lures.map((lure) => ({ ...lure, ...typedSpan(reading.view, lure.start, lure.end) }));
}

/** Whether two clusters that overlap found the same. */
function isSame(a: Lure, b: Lure): boolean {
  return a.label === b.label && a.start < b.end && b.start < a.end;
}
