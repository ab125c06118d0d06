import { lengthsFrom } from '../text/numbers';
import { typedSpan } from '../text/view';
import type { Detector, ScanContext } from './detector';
import type { Finding } from './finding';
import { withoutOverlaps } from './overlap';
import type { PatternIndex } from './pattern-index';
import { read } from './reading';

/** What no detail can do without: a digit of any kind, a letter, a Chinese sign. Cheers of emoji have none. */
const WORTH_A_LOOK = /[\p{L}\p{N}@]/u;

/**
 * Finds the personal details of a message, in the order they stand in, none overlapping another.
 *
 * Pure and linear in the length of the text; any string will do.
 */
export type Scan = (text: string, context?: ScanContext) => Finding[];

/**
 * A scan with these detectors.
 *
 * @param index Rules out most of their patterns at once; worth its weight where there are many.
 */
export function scannerOf(detectors: readonly Detector[], index?: PatternIndex): Scan {
  const kinds = Int32Array.from(detectors, (detector) => detector.kinds ?? 0);
  const lengths = Int32Array.from(detectors, ({ digits }) => (digits ? lengthsFrom(...digits) : 0));
  return (text, context = {}) => {
    if (!WORTH_A_LOOK.test(text)) return [];
    const { view, reading } = read(text);
    const { lower, has } = reading;
    const mayMatch = index?.mayMatch(lower);
    const findings: Finding[] = [];
    for (let i = 0; i < detectors.length; i++) {
      // The cheapest question first.
      if (mayMatch?.[i] === 0 || (has & kinds[i]!) !== kinds[i]) continue;
      if (lengths[i] !== 0 && (reading.lengths & lengths[i]!) === 0) continue;
      const { id, type, needs, find } = detectors[i]!;
      if (needs && !needs.test(lower)) continue;
      for (const { start, end, value, confidence } of find(reading, context))
        findings.push({ type, ...typedSpan(view, start, end), value, confidence, detector: id });
    }
    return withoutOverlaps(findings);
  };
}
