import { lowerOf } from '../../text/lower';
import { DIGIT, kindsIn, LETTER, RARE, UNSPACED } from '../../text/signs';
import { type Change, changed, type View } from '../../text/view';
import { codesSpelled } from './codes-spelled';
import { devanagariDigits } from './devanagari-digits';
import { digitsMore } from './digits-more';
import { hanAmong } from './han-among';
import { hangulDigits } from './hangul-digits';
import { kanaDigits } from './kana-digits';
import { linksDictated } from './links-dictated';
import { mailAfterWord } from './mail-after-word';
import { signsDictated } from './signs-dictated';

/** Turns what is said aloud into what would be typed, each on what the ones before have left; and any of what kinds of signs it needs. */
const STEPS: readonly (readonly [kinds: number, step: (lower: string) => Change[]])[] = [
  [UNSPACED, hangulDigits],
  [UNSPACED, kanaDigits],
  [RARE, devanagariDigits],
  [LETTER, mailAfterWord],
  [LETTER, linksDictated],
  [LETTER | UNSPACED | DIGIT, signsDictated],
  [LETTER, digitsMore],
  [LETTER, codesSpelled],
  [LETTER, hanAmong],
];
/** Longest text that is read so: pages are not dictated. */
const LONGEST = 600;

/**
 * A message as it would have been typed by somebody who does not spell: numbers with words for their dots and
 * dashes, digits in more languages, codes letter by letter, links in words. `null` where that is the message itself.
 */
export function saidIn(typed: string): View | null {
  if (typed.length > LONGEST) return null;
  const has = kindsIn(typed);
  const start: View = { text: typed, starts: null, ends: null };
  let view = start;
  let lower: string | null = null;
  for (const [kinds, step] of STEPS) {
    if (!(has & kinds)) continue;
    lower ??= lowerOf(view.text);
    const changes = step(lower);
    if (changes.length === 0) continue;
    view = changed(view, changes);
    lower = null;
  }
  return view === start ? null : view;
}
