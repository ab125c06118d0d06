import type { Reading } from '../pii/detector';
import type { Form, Tag } from './detail';
import { doorCandidates } from './door-candidates';
import type { Fingerprints } from './fingerprints';
import { type Candidate, numberCandidates } from './number-candidates';
import { type Sight, textCandidates } from './text-candidates';

/** Candidates of a draft, all in all: more only a page pasted on purpose has. */
const MOST = 500;
const OF_NUMBERS: readonly Tag[] = ['n', 'k', 't'];
const OF_TEXT: readonly Tag[] = ['m', 'q', 'w', 't', 'p'];

/** What to look for in every draft, worked out once for one vault. */
interface Plan {
  numbers: ((tag: Tag, length: number) => boolean) | null;
  places: readonly number[];
  texts: readonly Sight[];
}

/**
 * Lists the forms that a draft holds and that may be own ones, with their spans of the reading.
 *
 * Linear in the text for one vault; of 65,536 forms that are not own, one passes for each form that is.
 */
export function candidatesOf(fingerprints: Fingerprints): (reading: Reading) => Candidate[] {
  const plan = planOf(fingerprints);
  return (reading) => {
    const found: Candidate[] = [];
    for (const candidate of allIn(reading, plan, fingerprints)) {
      found.push(candidate);
      if (found.length === MOST) break;
    }
    return found;
  };
}

function planOf({ shapes, hash }: Fingerprints): Plan {
  const of = (tags: readonly Tag[]) => shapes.filter(({ tag }) => tags.includes(tag));
  const numbers = new Set(of(OF_NUMBERS).map(({ tag, length }) => key(tag, length)));
  return {
    numbers: numbers.size > 0 ? (tag, length) => numbers.has(key(tag, length)) : null,
    places: of(['d']).map(({ length }) => length),
    texts: of(OF_TEXT).map((shape) => ({ ...shape, hash: hash.rolling(shape.tag, shape.length) })),
  };
}

function key(tag: Tag, length: number): number {
  return tag.charCodeAt(0) + length * 128;
}

function* allIn(reading: Reading, plan: Plan, fingerprints: Fingerprints): Generator<Candidate> {
  const { numbers, places, texts } = plan;
  const isAsked = (form: Form) => fingerprints.mayHold(fingerprints.hash.of(form));
  if (numbers)
    for (const candidate of numberCandidates(reading, numbers))
      if (isAsked(candidate.form)) yield candidate;
  if (places.length > 0) yield* doorCandidates(reading.lower, places, isAsked);
  if (texts.length > 0) yield* textCandidates(reading, texts, fingerprints);
}
