import type { Change } from '../../text/view';

/** Letters and digits one by one. */
const SPELLED = /(?<![a-z0-9])[a-z0-9](?:[ ,.-]{1,2}[a-z0-9]){6,23}(?![a-z0-9])/g;

/** A F Z P K 7 1 9 0 Q → AFZPK7190Q; digits alone are read so anyhow. */
export function codesSpelled(lower: string): Change[] {
  return [...lower.matchAll(SPELLED)].flatMap(({ 0: code, index }) => {
    const letters = code.match(/[a-z]/g)?.length ?? 0;
    const digits = code.match(/\d/g)?.length ?? 0;
    if (letters < 2 || digits < 3) return [];
    return [...code.matchAll(/[ ,.-]+/g)].map(({ 0: gap, index: at }) => ({
      start: index + at,
      end: index + at + gap.length,
      units: '',
    }));
  });
}
