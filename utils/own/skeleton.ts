/** A folded text without all that divides its words: what disguises with marks, blanks and emoji leave. */
export interface Skeleton {
  /** Letters, digits and signs in lower case, accents off. */
  text: string;
  /** Where each UTF-16 code unit of it stands in the folded text. */
  at: readonly number[];
}

const KEPT = /[\p{L}\p{N}]/u;
/** Latin letters with accents. */
const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** @param lower A folded text in lower case. */
export function skeletonOf(lower: string): Skeleton {
  let text = '';
  let hasRare = false;
  const at: number[] = [];
  let from = 0;
  for (let i = 0; i < lower.length; ) {
    const unit = lower.charCodeAt(i);
    const usual = isUsual(unit);
    const size = unit >= 0xd800 && unit < 0xdc00 && i + 1 < lower.length ? 2 : 1;
    if (usual || (unit > 0x7f && KEPT.test(lower.slice(i, i + size)))) {
      hasRare ||= !usual;
      for (let k = 0; k < size; k++) at.push(i + k);
    } else {
      if (from < i) text += lower.slice(from, i);
      from = i + size;
    }
    i += size;
  }
  text += lower.slice(from);
  return { text: hasRare ? text.replace(ACCENTED, bare) : text, at };
}

/** Chinese signs, ASCII digits and letters: asked first, for the rest costs more. */
function isUsual(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

/** The letter without its accent: one unit for one. */
function bare(letter: string): string {
  return letter.normalize('NFD')[0]!;
}
