import type { Reading } from '../pii/detector';
import { read } from '../pii/reading';
import { addressForms } from './address-forms';
import type { Detail, DetailKind, Form } from './detail';
import { nameForms } from './name-forms';
import { phoneForms, SHORTEST } from './phone-number';
import { schoolForms } from './school-forms';
import { skeletonOf } from './skeleton';

/** Most digits of a phone, by ITU-T E.164, with the 00 before them. */
const LONGEST_PHONE = 17;
/** Shortest numbers, codes and phrases that chance does not bring into a chat. */
const SHORTEST_ID = 6;
const SHORTEST_DIGITS = 4;
const SHORTEST_WORD = 3;
const SHORTEST_HAN = 2;
/** Longest text that is one detail, in UTF-16 code units. */
export const LONGEST = 120;

/** What each kind of detail is compared by. */
const FORMS: Readonly<Record<DetailKind, (reading: Reading) => Form[]>> = {
  name: ({ lower }) => nameForms(lower),
  phone: phonesOf,
  address: ({ lower }) => addressForms(lower),
  school: ({ lower }) => schoolForms(lower),
  id_number: idForms,
  phrase: phraseForms,
};

/** The normal forms of a detail and of its parts; none if it is too short or too common to tell anything. */
export function formsOf({ kind, text }: Detail): Form[] {
  if (text.length > LONGEST) return [];
  return [...new Set(FORMS[kind](read(text.trim()).reading))];
}

/** The number with the most digits. */
function phonesOf({ text, numbers }: Reading): Form[] {
  const lengths = Array.from({ length: LONGEST_PHONE - SHORTEST + 1 }, (_, i) => LONGEST_PHONE - i);
  const number = lengths.flatMap((length) => numbers[length]!)[0];
  if (!number) return [];
  const isInternational =
    text.slice(0, number.start).includes('+') || number.digits.startsWith('00');
  return phoneForms(number.digits, isInternational).map((digits): Form => `n:${digits}`);
}

/** Digits, and an X at their end, as a number; with other letters as text. A check sign in brackets may be left out. */
function idForms({ lower }: Reading): Form[] {
  const short = lower.replace(/\(\w\)\s*$/, '');
  return [lower, short]
    .map((text) => skeletonOf(text).text)
    .filter(({ length }) => length >= SHORTEST_ID)
    .map((code): Form => (/^\d+x?$/.test(code) ? `n:${code}` : `t:${code}`));
}

function phraseForms({ lower }: Reading): Form[] {
  const { text } = skeletonOf(lower);
  if (/^\d+$/.test(text)) return text.length < SHORTEST_DIGITS ? [] : [`k:${text}`];
  const shortest = /[a-z0-9]/.test(text) ? SHORTEST_WORD : SHORTEST_HAN;
  return text.length < shortest ? [] : [`p:${text}`];
}
