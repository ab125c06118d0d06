import { typedSpan } from '../text/view';
import type { Detector, ScanContext } from './detector';
import type { Finding } from './finding';
import { withoutOverlaps } from './overlap';
import { read } from './reading';

/** What no detail can do without: a digit of any kind, a letter, a Chinese sign. Cheers of emoji have none. */
const WORTH_A_LOOK = /[\p{L}\p{N}@]/u;

/**
 * Finds the personal details of a message, in the order they stand in, none overlapping another.
 *
 * Pure and linear in the length of the text; any string will do.
 */
export type Scan = (text: string, context?: ScanContext) => Finding[];

/** A scan with these detectors. */
export function scannerOf(detectors: readonly Detector[]): Scan {
  return (text, context = {}) => {
    if (!WORTH_A_LOOK.test(text)) return [];
    const { view, reading } = read(text);
    const hasNumbers = reading.numbers.some((numbers) => numbers.length > 0);
    const findings: Finding[] = [];
    for (const { id, type, needs, find } of detectors) {
      if (needs ? !needs.test(reading.lower) : !hasNumbers) continue;
      for (const { start, end, value, confidence } of find(reading, context))
        findings.push({ type, ...typedSpan(view, start, end), value, confidence, detector: id });
    }
    return withoutOverlaps(findings);
  };
}
