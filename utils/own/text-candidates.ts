import type { Reading } from '../pii/detector';
import { after, before } from '../pii/finders/around';
import type { Shape, Tag } from './detail';
import type { Fingerprints } from './fingerprints';
import type { Candidate } from './number-candidates';
import type { ShortHash } from './short-hash';
import { isCalledName, runsOn } from './short-names';
import { type Skeleton, skeletonOf } from './skeleton';

const LATIN = /[a-z0-9]/;
/** From so many signs on, marks among them are a disguise, whatever stands beside. */
const LONG = 4;
/** What divides sentences and lists: no name or phrase goes on behind it. */
const STOP = /[,。!?;:、\n]/;
/** Stars that stand for the rest of a name: of 张** 刚才, 刚 is another word. */
const MASKED = /\*{2}|\*\s/;
const WIDEST_GAP = 6;
/** Nobody writes these between two words: they hide one. */
const MARK = /^[.·_*~/|\\-]+$/;

/** A shape, and the hash of its windows. */
export interface Sight extends Shape {
  hash: ReturnType<ShortHash['rolling']>;
}

/** Every stretch of a draft's letters and signs, marks left out, that may be of one of these shapes. */
export function* textCandidates(
  reading: Reading,
  sights: readonly Sight[],
  { hash, mayHold }: Pick<Fingerprints, 'hash' | 'mayHold'>,
): Generator<Candidate> {
  const skeleton = skeletonOf(reading.lower);
  const prefixes = hash.prefixes(skeleton.text);
  for (const { tag, length, hash: hashAt } of sights)
    for (let from = 0; from + length <= skeleton.text.length; from++) {
      if (!mayHold(hashAt(prefixes, from))) continue;
      const found = candidateAt(tag, from, from + length, skeleton, reading);
      if (found) yield found;
    }
}

function candidateAt(
  tag: Tag,
  from: number,
  to: number,
  skeleton: Skeleton,
  reading: Reading,
): Candidate | null {
  const text = skeleton.text.slice(from, to);
  const [start, end] = [skeleton.at[from]!, skeleton.at[to - 1]! + 1];
  if (isCut(skeleton, from) || isCut(skeleton, to)) return null;
  const edges = Number(isEdge(skeleton, from)) + Number(isEdge(skeleton, to));
  if (!holdsTogether(reading.lower, skeleton.at.slice(from, to), edges)) return null;
  if (isName(tag) && !isCalledName(before(reading, start), after(reading, end))) {
    if (tag === 'w' || (tag === 'q' && edges < 2)) return null;
    if (tag === 'm' && runsOn(text.at(-1)!, reading.lower[end] ?? '')) return null;
  }
  return { form: `${tag}:${text}`, start, end };
}

function isName(tag: Tag): boolean {
  return tag === 'm' || tag === 'q' || tag === 'w';
}

/** Whether a mark, a blank or nothing at all stands before the unit at `at`. */
function isEdge({ at: places }: Skeleton, at: number): boolean {
  return at === 0 || at === places.length || places[at]! - places[at - 1]! > 1;
}

/** Whether a word of letters, or a number, goes on over `at`. */
function isCut(skeleton: Skeleton, at: number): boolean {
  const { text } = skeleton;
  return !isEdge(skeleton, at) && LATIN.test(text[at - 1]!) && LATIN.test(text[at]!);
}

/** Whether nothing divides the units at these places; of a few signs, that they are not parts of two words. */
function holdsTogether(lower: string, places: readonly number[], edges: number): boolean {
  let gaps = 0;
  for (let i = 1; i < places.length; i++) {
    const gap = lower.slice(places[i - 1]! + 1, places[i]!);
    if (gap === '') continue;
    if (gap.length > WIDEST_GAP || STOP.test(gap) || MASKED.test(gap)) return false;
    if (!MARK.test(gap)) gaps++;
  }
  return gaps === 0 || places.length >= LONG || edges > 0;
}
