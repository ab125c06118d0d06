import { isCount } from './count';
import { languages } from './languages';
import { lazy } from './lazy';
import { withoutLeet } from './leet';
import { type Lexicon, lexiconOf } from './lexicon';
import { lowerOf } from './lower';
import { mayBeSpoken } from './spoken-hint';
import { type Run, runsOf } from './spoken-run';
import { changed, type View } from './view';
import { tokensOf } from './words';

/** From so many digits on, one word among figures is one of them: 138000one234, 6 ocho 2 41 39. */
const LONG = 7;
const lexicons = lazy(() => languages.map(lexiconOf));

/**
 * Puts digits for spelled-out digits of the Latin script where enough of them stand in a row: one three
 * eight, double zero, quarante-deux, yaosanba; figures among them join in.
 *
 * @param lower The text in lower case.
 */
export function foldSpoken(view: View, lower = lowerOf(view.text)): View {
  if (!mayBeSpoken(lower)) return view;
  const plain = withoutLeet(lower);
  const tokens = tokensOf(plain);
  const runs = lexicons().flatMap((lexicon) =>
    runsOf(plain, tokens, lexicon).filter((run) => isNumber(run, lexicon, plain)),
  );
  return changed(
    view,
    apart(runs).flatMap(({ changes }) => changes),
  );
}

function isNumber(run: Run, { language }: Lexicon, text: string): boolean {
  const { changes, words, digits, isEnclosed } = run;
  const { least, isWeak } = language;
  if (digits.length < least.digits || isCount(digits)) return false;
  if (words >= least.words) return true;
  if (isWeak || words === 0 || digits.length < LONG) return false;
  return isEnclosed || !/[^a-z0-9]/.test(text.slice(changes[0]!.start, changes.at(-1)!.end));
}

/** Of runs that overlap the longest, in the order of the text. */
function apart(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  const kept: Run[] = [];
  let end = 0;
  for (const run of [...runs].sort(
    (a, b) => startOf(a) - startOf(b) || b.digits.length - a.digits.length,
  )) {
    if (startOf(run) < end) continue;
    kept.push(run);
    end = run.changes.at(-1)!.end;
  }
  return kept;
}

function startOf({ changes }: Run): number {
  return changes[0]!.start;
}
