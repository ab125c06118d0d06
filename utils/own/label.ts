import type { Detail, DetailKind } from './detail';

/** How many signs a label shows of each end. */
const SHOWN: Readonly<Record<DetailKind, readonly [first: number, last: number]>> = {
  name: [1, 0],
  phone: [0, 4],
  address: [3, 0],
  school: [2, 0],
  id_number: [0, 2],
  phrase: [1, 0],
};
/** Fewest signs that stay hidden. */
const HIDDEN = 1;

/** What its owner knows a detail by again: `张**`, `****5678`. */
export function labelOf({ kind, text }: Detail): string {
  const signs = [...text.trim()];
  const [first, last] = SHOWN[kind];
  const most = Math.max(0, signs.length - HIDDEN);
  const start = signs.slice(0, Math.min(first, most)).join('');
  const end = last > 0 ? signs.slice(-Math.min(last, most)).join('') : '';
  return last > 0 ? `****${end}` : `${start}**`;
}
