import { DIGIT, LETTER } from '../../text/signs';
import type { Reading, ScanContext } from '../detector';
import { once } from '../once';
import type { Form } from './form';
import { type Candidate, type FormFound, judge } from './form-judge';
import { type WordHit, wordFinder } from './word-finder';

/** What a code has of both. */
const MIXED = DIGIT | LETTER;
/** Signs of the longest number or code that is looked at. */
const LONGEST = 40;

/** Everything that a list of forms finds in a message. */
export type FormFinder = (reading: Reading, context: ScanContext) => readonly FormFound[];

/** The forms of one length. */
interface Bucket {
  all: ReadonlySet<Form>;
  /** Those that may do without their word anywhere. */
  alone: readonly Form[];
  /** The same in rooms of a region, where there are more. */
  atHome: ReadonlyMap<string, readonly Form[]>;
}

type Index = readonly { length: number; bucket: Bucket }[];

/**
 * A finder that looks through a message once, whoever asks. A number or code meets the forms of its length: those
 * whose words the message has, and those that need none.
 */
export function formFinder(forms: readonly Form[]): FormFinder {
  const numbers = indexOf(forms, 'digits');
  const codes = indexOf(forms, 'signs');
  const wordsIn = wordFinder(forms.map((form) => [form.cue, form] as const));
  return once((reading, context) => {
    const found: FormFound[] = [];
    let hits: readonly WordHit<Form>[] | null = null;
    let named: readonly Form[] = [];
    const meet = (candidate: Candidate, bucket: Bucket) => {
      if (!hits) {
        hits = wordsIn(reading.lower);
        named = [...new Set(hits.flatMap(({ owners }) => owners))];
      }
      const forms = formsFor(bucket, named, context);
      if (forms.length > 0) judge(candidate, forms, hits, reading, context, found);
    };
    if (reading.lengths !== 0)
      for (const { length, bucket } of numbers)
        for (const { digits: value, start, end } of reading.numbers[length]!)
          meet({ value, start, end }, bucket);
    if (codes.length > 0 && (reading.has & MIXED) === MIXED) {
      const mixed = reading.codes();
      for (const { length, bucket } of codes)
        for (const { code: value, start, end } of mixed[length] ?? [])
          meet({ value, start, end }, bucket);
    }
    return found;
  });
}

function formsFor(
  { all, alone, atHome }: Bucket,
  named: readonly Form[],
  { region = '' }: ScanContext,
): readonly Form[] {
  const forms = atHome.get(region) ?? alone;
  if (named.length === 0) return forms;
  const more = named.filter((form) => all.has(form) && !forms.includes(form));
  return more.length > 0 ? [...forms, ...more] : forms;
}

function indexOf(forms: readonly Form[], by: 'digits' | 'signs'): Index {
  return Array.from({ length: LONGEST + 1 }, (_, length) => {
    const fitting = forms.filter((form) => {
      const [least, most] = form[by] ?? [0, -1];
      return length >= least && length <= most;
    });
    const alone = fitting.filter((form) => form.alone);
    const homes = new Set(fitting.flatMap(({ atHome, region }) => (atHome && region) || []));
    const atHome = new Map(
      [...homes].map((home) => [
        home,
        fitting.filter((form) => form.alone || (form.atHome && form.region === home)),
      ]),
    );
    return { length, bucket: { all: new Set(fitting), alone, atHome } };
  }).filter(({ bucket }) => bucket.all.size > 0);
}
