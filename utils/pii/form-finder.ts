import type { Reading, ScanContext } from './detector';
import type { Form } from './form';
import { type Candidate, type FormFound, judge } from './form-judge';
import { type WordHit, wordFinder } from './word-finder';

/** Signs of the longest number or code that is looked at. */
const LONGEST = 40;

/** Everything that a list of forms finds in a message. */
export type FormFinder = (reading: Reading, context: ScanContext) => readonly FormFound[];

/** The forms of one length. */
interface Bucket {
  all: ReadonlySet<Form>;
  /** Those that may do without their word. */
  alone: readonly Form[];
}

type Index = readonly (readonly [length: number, bucket: Bucket])[];

/**
 * A finder that looks through a message once, whoever asks. A number or code meets the forms of its length: those
 * whose words the message has, and those that need none.
 */
export function formFinder(forms: readonly Form[]): FormFinder {
  const numbers = indexOf(forms, 'digits');
  const codes = indexOf(forms, 'signs');
  const wordsIn = wordFinder(forms.map((form) => [form.cue, form] as const));
  const known = new WeakMap<Reading, readonly FormFound[]>();
  return (reading, context) => {
    const before = known.get(reading);
    if (before) return before;
    const found: FormFound[] = [];
    let hits: readonly WordHit<Form>[] | null = null;
    const meet = (candidate: Candidate, bucket: Bucket) => {
      hits ??= wordsIn(reading.lower);
      judge(candidate, formsFor(bucket, hits), hits, reading, context, found);
    };
    for (const [length, bucket] of numbers)
      for (const { digits: value, start, end } of reading.numbers[length]!)
        meet({ value, start, end }, bucket);
    const mixed = codes.length > 0 ? reading.codes() : [];
    for (const [length, bucket] of codes)
      for (const { code: value, start, end } of mixed[length] ?? [])
        meet({ value, start, end }, bucket);
    known.set(reading, found);
    return found;
  };
}

function formsFor({ all, alone }: Bucket, hits: readonly WordHit<Form>[]): readonly Form[] {
  if (hits.length === 0) return alone;
  const forms = new Set(alone);
  for (const { owners } of hits) for (const form of owners) if (all.has(form)) forms.add(form);
  return [...forms];
}

function indexOf(forms: readonly Form[], by: 'digits' | 'signs'): Index {
  return Array.from({ length: LONGEST + 1 }, (_, length) => {
    const fitting = forms.filter((form) => {
      const [least, most] = form[by] ?? [0, -1];
      return length >= least && length <= most;
    });
    const alone = fitting.filter((form) => form.alone || form.atHome);
    return [length, { all: new Set(fitting), alone }] as const;
  }).filter(([, { all }]) => all.size > 0);
}
