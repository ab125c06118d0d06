import type { Found, Reading, ScanContext } from '../detector';
import type { DataType } from '../finding';
import { after, before, isFiller, isGoods, isInsideWord } from './around';
import type { Form } from './form';
import { isAfter, isBefore } from './near-word';
import type { WordHit } from './word-finder';

/** What was found, with its type. */
export interface FormFound extends Found {
  type: DataType;
}

/** A number or code of the text, in capitals and without separators. */
export interface Candidate {
  value: string;
  start: number;
  end: number;
}

const CUED = 0.92;
const CUED_AFTER = 0.85;
const SLIP = 0.62;
const ALONE = 0.8;
const AT_HOME = 0.6;
/** Written with separators of more than one kind, or with a word: perhaps more than the number. */
const UNTIDY = 0.05;
const WORD = /(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/;
/** A piece of a link, an address, a tag. */
const LINKED_BEFORE = /[/=_@#&?%.$-]$/;
const LINKED_AFTER = /^[@/_=%-]/;
/** How much of the text before may belong to a number, in UTF-16 code units. */
const HEAD = 40;
const TAIL = 16;

/** Adds to `found` what the candidate is by these forms and the words of the message. */
export function judge(
  candidate: Candidate,
  forms: readonly Form[],
  hits: readonly WordHit<Form>[],
  reading: Reading,
  context: ScanContext,
  found: FormFound[],
): void {
  let written: string | null = null;
  for (const form of forms) {
    if (!form.form.test(candidate.value)) continue;
    written ??= reading.lower.slice(candidate.start, candidate.end);
    if (form.written && !form.written.test(written)) continue;
    const whole = withEnds(form, candidate, reading.lower);
    const sure = sureness(form, whole, candidate, written, hits, reading, context);
    if (sure === 0) continue;
    const tidy = form.written || form.alone?.test(written) || isTidy(written);
    // More signs of the same number beat fewer, unless they look like two.
    const confidence = sure + whole.value.length / 1000 - (tidy ? 0 : UNTIDY);
    found.push({ type: form.type, ...whole, confidence });
  }
}

function sureness(
  form: Form,
  whole: Candidate,
  { start, value }: Candidate,
  written: string,
  hits: readonly WordHit<Form>[],
  reading: Reading,
  context: ScanContext,
): number {
  const { lower } = reading;
  const own = hits.filter(({ owners }) => owners.includes(form));
  const right = !form.check || form.check(whole.value);
  if (own.some((hit) => isBefore(hit, lower, start))) return right ? CUED : (form.slip ?? SLIP);
  if (!right || isFiller(value)) return 0;
  if (own.some((hit) => isAfter(hit, lower, whole.end))) return CUED_AFTER;
  return aloneSure(form, whole, written, reading, context);
}

/** The candidate with what belongs to it before and after. */
function withEnds(
  { head, tail }: Form,
  { value, start, end }: Candidate,
  lower: string,
): Candidate {
  const before = head?.exec(lower.slice(Math.max(0, start - HEAD), start))?.[0] ?? '';
  const [after = '', sign = ''] = tail?.exec(lower.slice(end, end + TAIL)) ?? [];
  return {
    value: value + sign.toUpperCase(),
    start: start - before.length,
    end: end + after.length,
  };
}

function aloneSure(
  { alone, aloneSure = ALONE, atHome, region }: Form,
  { start, end }: Candidate,
  written: string,
  reading: Reading,
  context: ScanContext,
): number {
  const isAlone = alone?.test(written) ?? false;
  if (!isAlone && !(context.region === region && atHome?.test(written))) return 0;
  if (isInsideWord(reading, start, end)) return 0;
  const [lead, trail] = [before(reading, start), after(reading, end)];
  if (LINKED_BEFORE.test(lead) || LINKED_AFTER.test(trail) || isGoods(lead, trail)) return 0;
  return isAlone ? aloneSure : AT_HOME;
}

/** Whether at most one kind of sign divides its groups, and none of them is a word. */
function isTidy(written: string): boolean {
  if (WORD.test(written)) return false;
  const separators = written.replace(/[a-z0-9]+/g, '');
  return separators === '' || separators === separators[0]!.repeat(separators.length);
}
