import type { LureContext, LureLabel } from '../../../utils/lures/lure';
import { matchLures } from '../../../utils/lures/match';

/** From here on a message is marked. */
const MARKS = 0.5;

/** What a message tries above all, or `null` if it would not be marked. */
export function surest(text: string, context?: LureContext): LureLabel | null {
  const lure = matchLures(text, context)[0];
  return lure && lure.confidence >= MARKS ? lure.label : null;
}

/** The telling words of what a message tries above all, as typed. */
export function telling(text: string): string | null {
  const lure = matchLures(text)[0];
  return lure ? text.slice(lure.start, lure.end) : null;
}
