import type { Reading } from '../pii/detector';
import type { Form, Tag } from './detail';
import { phoneReadings } from './phone-number';

/** A form that a draft holds, and where: a span of the reading, in UTF-16 code units. */
export interface Candidate {
  form: Form;
  start: number;
  end: number;
}

/** The last sign of a resident's number, or of a passport. */
const CHECK = /^[\s-]?([x\u0445])(?![a-z0-9])/;
/** Letters that begin a code: of a passport, a permit. */
const LETTERS = /(?<![a-z])[a-z]{1,3}(?=[\s-]?$)/;

/** What the numbers of a draft may be, of the tags and lengths that are looked for. */
export function* numberCandidates(
  { lower, everyNumber: numbers }: Reading,
  wanted: (tag: Tag, length: number) => boolean,
): Generator<Candidate> {
  for (const length of numbers.keys())
    for (const { digits, start, end } of numbers[length]!) {
      for (const body of phoneReadings(digits))
        if (wanted('n', body.length)) yield { form: `n:${body}`, start, end };
      if (wanted('k', length)) yield { form: `k:${digits}`, start, end };
      const check = wanted('n', length + 1) && CHECK.exec(lower.slice(end, end + 3));
      if (check) yield { form: `n:${digits}x`, start, end: end + check[0].length };
      const lead = lower.slice(Math.max(0, start - 5), start);
      const letters = LETTERS.exec(lead);
      if (letters && wanted('t', letters[0].length + length)) {
        const from = start - lead.length + letters.index;
        yield { form: `t:${letters[0]}${digits}`, start: from, end };
      }
    }
}
