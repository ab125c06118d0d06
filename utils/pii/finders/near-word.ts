import { type WordFinder, type WordHit, wordFinder } from './word-finder';

/** How much may stand between a word and what it speaks of, before and after it, in UTF-16 code units. */
const BETWEEN = 22;
const BETWEEN_AFTER = 14;
/** How close the next number may be to a word that then speaks of that one. */
const NEXT = 12;
/** Words for something else: the number after them is not what the word before them speaks of. */
const ANOTHER =
  'order|orders|parcel|tracking|item|model|phone|mobile|tel|whatsapp|code|otp|price|size|pedido|celular|telefone|teléfono|handy|bestellung|commande|注文|電話|品番|型番|주문|전화|폰|โทร|เบอร์|đơn|sđt|sdt|訂單|手機|貨號|單號|連結|链接';
const findOther = wordFinder([[ANOTHER, true]]);

/** Whether a word speaks of the number at `start`: close before it, with no other number or subject between. */
export function isBefore(hit: WordHit<unknown>, lower: string, start: number): boolean {
  const length = start - hit.end;
  if (length < 0 || length > BETWEEN) return false;
  for (let at = hit.end; at < start; at++) if (isBreak(lower.charCodeAt(at))) return false;
  return length < 3 || findOther(lower.slice(hit.end, start)).length === 0;
}

/** Whether a word speaks of the number that ended at `end`: close after it, and no number follows. */
export function isAfter(hit: WordHit<unknown>, lower: string, end: number): boolean {
  if (hit.start < end || hit.start - end > BETWEEN_AFTER) return false;
  for (let at = end; at < hit.start; at++) if (isBreak(lower.charCodeAt(at))) return false;
  const last = Math.min(lower.length, hit.end + NEXT);
  for (let at = hit.end; at < last; at++) {
    const unit = lower.charCodeAt(at);
    if (unit === NEW_LINE) return true;
    if (isBreak(unit)) return false;
  }
  return true;
}

const NEW_LINE = 0x0a;

/** A digit, a new line, a Chinese full stop. */
function isBreak(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === NEW_LINE || unit === 0x3002;
}

/** Looks for words near a number. */
export interface NearWord {
  isBefore(lower: string, start: number): boolean;
  isAfter(lower: string, end: number): boolean;
}

/** Plain words, divided by bars. */
export function nearWord(words: string): NearWord {
  const findAll: WordFinder<true> = wordFinder([[words, true]]);
  // Every number of a message asks: its words are looked for once.
  let last = '';
  let hits: readonly WordHit<true>[] = [];
  const find = (lower: string) => {
    if (lower !== last) hits = findAll(lower);
    last = lower;
    return hits;
  };
  return {
    isBefore: (lower, start) => find(lower).some((hit) => isBefore(hit, lower, start)),
    isAfter: (lower, end) => find(lower).some((hit) => isAfter(hit, lower, end)),
  };
}
