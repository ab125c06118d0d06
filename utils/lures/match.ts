import { typedSpan } from '../text/view';
import { clustersOf } from './cluster';
import { cuesIn } from './cues-in';
import { evidenceIn } from './evidence/evidence';
import { weigh } from './evidence/weigh';
import { judge, rulebookOf } from './judge';
import type { Lure, LureContext } from './lure';
import { tactics } from './patterns';
import { readLure } from './reading';

const RULEBOOK = rulebookOf(tactics);
const WORTH_A_LOOK = /\p{L}/u;
/** From here on a message is marked. */
const MARKS = 0.5;

/**
 * What a message of someone else tries, the surest first; empty for nearly all. Rules say so first; where none
 * does, all there is in the message is weighed together.
 *
 * Pure and linear in the length of the text; any string will do.
 */
export function matchLures(text: string, context: LureContext = {}): Lure[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const reading = readLure(text);
  const cues = cuesIn(reading);
  const found = clustersOf(cues).flatMap((cluster) => judge(cluster, RULEBOOK, context));
  // A host says much of what lures say, and every day.
  if (context.writer !== 'host' && !found.some(({ confidence }) => confidence >= MARKS))
    for (const evidence of evidenceIn(reading.lower, cues))
      found.push(...[weigh(evidence) ?? []].flat());
  found.sort((a, b) => b.confidence - a.confidence);
  const lures: Lure[] = [];
  for (const lure of found) if (!lures.some((surer) => isSame(lure, surer))) lures.push(lure);
  return lures.map((lure) => ({ ...lure, ...typedSpan(reading.view, lure.start, lure.end) }));
}

/** Whether two clusters that overlap found the same. */
function isSame(a: Lure, b: Lure): boolean {
  return a.label === b.label && a.start < b.end && b.start < a.end;
}
