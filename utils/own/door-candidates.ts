import { DOOR, type Form } from './detail';
import { type Door, doorsIn } from './doors';
import type { Candidate } from './number-candidates';

/** What follows the last number and belongs to it. */
const UNIT = /^[ )]{0,2}(?:号楼|号院|号门|单元|号|栋|幢|座|室|房|层|楼|弄|巷|班)/;

/** Signs of a door: without one, numbers are no door's. */
const SIGNS = /[号栋幢座元室房层楼弄巷期组队班路街道同로길#-]/;

/**
 * The places of a draft with the numbers after them, where `isAsked`; a place may begin anywhere before its
 * numbers.
 */
export function* doorCandidates(
  lower: string,
  lengths: readonly number[],
  isAsked: (form: Form) => boolean,
): Generator<Candidate> {
  if (!SIGNS.test(lower)) return;
  for (const door of doorsIn(lower))
    for (const length of lengths) {
      if (door.place.length < length) continue;
      const place = door.place.slice(-length);
      for (const numbers of readingsOf(door)) {
        const form: Form = `d:${place}${DOOR}${numbers}`;
        if (isAsked(form))
          yield { form, start: startOf(lower, door.from, place), end: endOf(lower, door) };
      }
    }
}

/** To the last number, however few of them are kept: the room belongs to the house. */
function endOf(lower: string, { numbers }: Door): number {
  const last = numbers.at(-1)!.end;
  return last + (UNIT.exec(lower.slice(last, last + 5))?.[0].length ?? 0);
}

/** The numbers up to each, and the first with each: as one leaves out the staircase. */
function readingsOf({ numbers }: Door): string[] {
  const texts = numbers.map(({ text }) => text);
  return texts.flatMap((text, i) => {
    const upTo = texts.slice(0, i + 1).join('-');
    return i < 2 ? [upTo] : [upTo, `${texts[0]}-${text}`];
  });
}

/** Where the place begins; blanks, dots and the kind of place stand between it and its numbers. */
function startOf(lower: string, from: number, place: string): number {
  const at = lower.lastIndexOf(place, from);
  if (at >= 0) return at;
  // With marks inside, back to its first sign.
  return Math.max(0, lower.lastIndexOf(place[0]!, from));
}
