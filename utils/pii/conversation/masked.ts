import { isNear } from './chain';
import type { Joined, Look } from './join';
import type { Turn } from './turn';

/** A number with its middle hidden: 138****6294. */
const MASKED = /(?<!\d)(\d{3,6})[*xX·•#]{3,12}(\d{2,4})(?!\d)/;
/** Says that the draft is what was hidden. */
const HIDDEN = /[星隐]|\*|中间|缺|middle|hidden|missing|가운데|真ん中/;

/** The hidden middle of a number, told after the rest of it. */
export function joinedMasked(turns: readonly Turn[], draft: Turn, look: Look): Joined[] {
  const { digits } = draft;
  if (!digits) return [];
  const at = turns.findLastIndex(({ text }) => MASKED.test(text));
  const between = turns.slice(at + 1);
  if (at < 0 || !isNear(turns[at]!, draft) || !between.every(isSmall)) return [];
  if (![...between, draft].some(({ text }) => HIDDEN.test(text))) return [];
  const [, head, tail] = MASKED.exec(turns[at]!.text)!;
  const { value, start, end } = digits;
  return look(head!, { text: value, start, end }, tail).filter(({ reachesOut }) => reachesOut);
}

function isSmall({ isFiller, isAside }: Turn): boolean {
  return isFiller || isAside;
}
