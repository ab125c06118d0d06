/**
 * The words that a formed one stands for: of every `(a/b/)` one part, the empty one too; parts may be formed
 * in their turn. A word without brackets stands for itself.
 *
 * @example
 * expand('加(一下/)(我/俺)'); //=> ['加一下我', '加一下俺', '加我', '加俺']
 */
export function expand(formed: string): string[] {
  const from = formed.indexOf('(');
  if (from < 0) return [formed];
  const { parts, to } = partsOf(formed, from);
  const begin = formed.slice(0, from);
  const ends = expand(formed.slice(to));
  return parts.flatMap(expand).flatMap((part) => ends.map((end) => begin + part + end));
}

/** The parts of the bracket at `from`, and where it is closed. */
function partsOf(formed: string, from: number): { parts: string[]; to: number } {
  const parts: string[] = [];
  let depth = 0;
  let start = from + 1;
  let at = from;
  do {
    const sign = formed[at];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth === 0 || (depth === 1 && sign === '/')) {
      parts.push(formed.slice(start, at));
      start = at + 1;
    }
    at++;
  } while (depth > 0 && at < formed.length);
  return { parts, to: at };
}
