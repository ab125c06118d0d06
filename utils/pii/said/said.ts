import { lowerOf } from '../../text/lower';
import { type Change, changed, type View } from '../../text/view';
import { codesSpelled } from './codes-spelled';
import { digitsMore } from './digits-more';
import { hangulDigits } from './hangul-digits';
import { linksDictated } from './links-dictated';
import { signsDictated } from './signs-dictated';

/** Turns what is said aloud into what would be typed; each on what the ones before have left. */
const STEPS: readonly ((lower: string) => Change[])[] = [
  hangulDigits,
  linksDictated,
  signsDictated,
  digitsMore,
  codesSpelled,
];
/** Longest text that is read so: pages are not dictated. */
const LONGEST = 600;

/**
 * A message as it would have been typed by somebody who does not spell: numbers with words for their dots and
 * dashes, digits in more languages, codes letter by letter, links in words. `null` where that is the message itself.
 */
export function saidIn(typed: string): View | null {
  if (typed.length > LONGEST) return null;
  const start: View = { text: typed, starts: null, ends: null };
  let view = start;
  for (const step of STEPS) {
    const changes = step(lowerOf(view.text));
    if (changes.length > 0) view = changed(view, changes);
  }
  return view === start ? null : view;
}
