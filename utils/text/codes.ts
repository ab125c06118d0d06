import { meets, momentsIn } from './moments';

/** Letters and digits that may be one code: a plate, a passport, a parcel, a key. */
export interface Code {
  /** In capitals, without what divides its groups. */
  code: string;
  /** Where it stands in the view, in UTF-16 code units. */
  start: number;
  end: number;
  /** How its letters and digits are grouped: `2,4,4`. */
  shape: string;
}

/** Codes of a text by how many signs they have, from 4 to 40. */
export type Codes = readonly (readonly Code[])[];

const SHORTEST = 4;
const LONGEST = 40;
/** Most groups that one code is written in. */
const MOST_GROUPS = 9;
/** Codes of a message, all in all: a page of them is no chat message. */
const MOST_CODES = 400;
const LETTER = /[a-z]/;
const DIGIT = /\d/;
const GROUP = /[a-z0-9]+/g;
const GAPS = ' -./·';
const EMPTY: Code[] = [];
const NONE: Code[][] = Array.from({ length: LONGEST + 1 }, () => EMPTY);

/**
 * Every code that whole neighbouring groups make, with letters and digits both: what has digits only is a
 * number (`numbers.ts`). Groups are divided by one blank, hyphen, dot, slash or middle dot.
 *
 * @param lower A folded text in lower case.
 */
export function codesIn(lower: string): Codes {
  if (!LETTER.test(lower) || !DIGIT.test(lower)) return NONE;
  const found = NONE.slice();
  const groups = [...lower.matchAll(GROUP)].map(({ 0: text, index }) => ({ text, start: index }));
  const moments = momentsIn(lower);
  let count = 0;
  for (let from = 0; from < groups.length && count < MOST_CODES; from++) {
    const { start } = groups[from]!;
    let code = '';
    let shape = '';
    let end = start;
    for (let at = from; at < groups.length && at < from + MOST_GROUPS; at++) {
      const group = groups[at]!;
      if (at > from && (group.start - end !== 1 || !GAPS.includes(lower[end]!))) break;
      code += group.text;
      if (code.length > LONGEST) break;
      shape += at > from ? `,${group.text.length}` : group.text.length;
      end = group.start + group.text.length;
      if (code.length < SHORTEST || !LETTER.test(code) || !DIGIT.test(code)) continue;
      if (meets(moments, start, end)) continue;
      add(found, { code: code.toUpperCase(), start, end, shape });
      count++;
    }
  }
  return found;
}

function add(found: Code[][], code: Code): void {
  const { length } = code.code;
  if (found[length] === EMPTY) found[length] = [code];
  else found[length]!.push(code);
}
