import type { NameCandidate } from './candidates';

/** Whatever is no everyday word. */
export function noWord({ given, isWord }: NameCandidate): boolean {
  return given >= 2 || !isWord;
}

/** Two signs of a given name. */
export function isLong({ given }: NameCandidate): boolean {
  return given >= 2;
}

/** Nothing but signs that are usual in names. */
export function isLikely({ given, usual, isWord }: NameCandidate): boolean {
  return usual >= given && !isWord;
}

/** A long one, or a short one of usual signs. */
export function isFull(name: NameCandidate): boolean {
  return isLong(name) || isLikely(name);
}

/** A long one of usual signs. */
export function isSure(name: NameCandidate): boolean {
  return isLong(name) && isLikely(name);
}

/** Half of its signs are usual in names. */
export function isFair({ given, usual, isWord }: NameCandidate): boolean {
  return given >= 2 && usual >= 1 && !isWord;
}

/** Of usual signs, and no pet name that says one sign twice. */
export function isNoDouble(name: NameCandidate): boolean {
  return isLikely(name) && !name.isDoubled;
}
