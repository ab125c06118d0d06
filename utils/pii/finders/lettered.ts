import type { Code } from '../../text/codes';
import type { Reading } from '../detector';

/** Letters that belong to the number after them, divided like it or not at all. */
const LETTERS_BEFORE = /(?<![a-z0-9])[a-z](?:[\s.*·_-]?[a-z]){0,4}[\s.*·_-]?$/;
const LETTERS_AFTER = /^[\s.*·_-]?[a-z]{1,2}(?![a-z0-9])/;
/** Most letters and marks before a number, in UTF-16 code units. */
const REACH = 10;
/** A plain code is among `codes()` already. */
const PLAIN = /^[a-z0-9]*$/;

/**
 * Codes of these lengths, those among them whose digits are in disguise (SF七五六…, E ③⑧…): `codes()` and
 * the numbers that have letters right before.
 */
export function letteredCodes(reading: Reading, least: number, most: number): Code[] {
  const found: Code[] = [];
  const codes = reading.codes();
  for (let length = least; length <= most; length++) found.push(...(codes[length] ?? []));
  if (!/[a-z]/.test(reading.lower)) return found;
  const { lower, numbers } = reading;
  for (let length = Math.max(3, least - 7); length < most; length++)
    for (const { digits, start, end, shape } of numbers[length] ?? []) {
      const head = LETTERS_BEFORE.exec(lower.slice(Math.max(0, start - REACH), start))?.[0];
      if (!head) continue;
      const tail = LETTERS_AFTER.exec(lower.slice(end, end + 4))?.[0] ?? '';
      for (const last of tail ? ['', tail] : [''])
        add(
          found,
          lettersOf(head) + digits + lettersOf(last),
          start - head.length,
          end + last.length,
          shape,
        );
    }
  return found;

  function add(list: Code[], code: string, start: number, end: number, shape: string): void {
    if (code.length < least || code.length > most) return;
    if (!PLAIN.test(lower.slice(start, end))) list.push({ code, start, end, shape });
  }
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z]/g, '').toUpperCase();
}
