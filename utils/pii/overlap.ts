import type { Finding } from './finding';
import { withSurroundings } from './surroundings';

/** Of findings that overlap, the surer one stays, of equally sure ones the longer; in text order. */
export function withoutOverlaps(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const bySureness = [...withSurroundings(findings)].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  );
  // Marked places, not pairs: a pasted list may hold thousands of findings.
  const taken = new Uint8Array(bySureness.reduce((last, { end }) => Math.max(last, end), 0));
  const kept = bySureness.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
