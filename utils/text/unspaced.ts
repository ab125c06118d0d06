import { isCount } from './count';
import { unspacedLanguages } from './languages';
import type { UnspacedLanguage } from './languages/language';
import { lazy } from './lazy';
import { type Change, changed, type View } from './view';

interface Rule {
  /** A sign of the language. */
  script: RegExp;
  /** A run of words and figures. */
  run: RegExp;
  /** Each of them. */
  part: RegExp;
  digits: ReadonlyMap<string, string>;
  least: number;
}

/** What may divide two words of one number. */
const GAP = '[\\s,.、。·_ー–—-]{0,2}';
/** Fewest words, by which a number of figures with a syllable beside it is none that is spelled. */
const LEAST_WORDS = 3;
const rules = lazy(() => unspacedLanguages.map(ruleOf));

function ruleOf({ script, digits, least, particles }: UnspacedLanguage): Rule {
  const values = digits.flatMap((list, digit) =>
    list.split(' ').map((word) => [word, `${digit}`] as const),
  );
  const words = values
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const before = particles ? `(?<!${script})` : '';
  const after = particles ? `(?:(?!${script})|(?=${particles}))` : '';
  return {
    script: new RegExp(script),
    run: new RegExp(
      `${before}(?:${words}|\\d)(?:${GAP}(?:${words}|\\d)){${least - 1},30}${after}`,
      'g',
    ),
    part: new RegExp(`${words}|\\d`, 'g'),
    digits: new Map(values),
    least,
  };
}

/** Puts digits for spelled-out digits of scripts without blanks: 공일공팔이육삼, ศูนย์แปดหนึ่ง, ゼロキュウゼロ. */
export function foldUnspaced(view: View): View {
  for (const rule of rules()) {
    if (!rule.script.test(view.text)) continue;
    const changes = [...view.text.matchAll(rule.run)].flatMap(({ 0: run, index }) =>
      changesOf(run, index, rule),
    );
    if (changes.length > 0) return changed(view, changes);
  }
  return view;
}

/** A word becomes its digit, and what divides it from the next goes. */
function changesOf(run: string, index: number, { part, digits }: Rule): Change[] {
  const parts = [...run.matchAll(part)];
  const units = parts.map(([word]) => digits.get(word) ?? word);
  const words = parts.filter(([word]) => digits.has(word)).length;
  if (words < LEAST_WORDS || isCount(units.join(''))) return [];
  const changes: Change[] = [];
  for (const [i, { 0: word, index: at }] of parts.entries()) {
    const start = index + at;
    const last = changes.at(-1);
    if (last && last.end < start) changes.push({ start: last.end, end: start, units: '' });
    changes.push({ start, end: start + word.length, units: units[i]! });
  }
  return changes;
}
