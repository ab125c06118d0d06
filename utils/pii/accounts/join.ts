import type { Found } from '../detector';

/** How far the parts of an account may stand apart, in UTF-16 code units. */
const APART = 14;

/** Of overlapping accounts the surest; those of a sort code and a number beside it are one detail. */
export function joinParts(found: readonly Found[], lower: string): Found[] {
  const joined: Found[] = [];
  for (const part of withoutOverlaps(found)) {
    const last = joined.at(-1);
    if (last && belong(lower.slice(last.end, part.start)))
      joined[joined.length - 1] = join(last, part);
    else joined.push(part);
  }
  return joined;
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const bySureness = [...found].sort((a, b) => b.confidence - a.confidence);
  const kept: Found[] = [];
  for (const part of bySureness)
    if (kept.every(({ start, end }) => part.end <= start || part.start >= end)) kept.push(part);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether only words for the other part stand between. */
function belong(between: string): boolean {
  return between.length <= APART && !/[\d\n。]/.test(between);
}

function join(a: Found, b: Found): Found {
  return {
    start: a.start,
    end: b.end,
    value: a.value + b.value,
    confidence: Math.max(a.confidence, b.confidence),
  };
}
