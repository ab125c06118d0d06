import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const keys = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
const files = globSync([
  '{components,entrypoints,utils}/**/*.{ts,tsx,html,json}',
  'wxt.config.ts',
]).filter((name) => !name.includes('/made'));

/** A template that makes keys, such as `rights_kind_${kind}`; one with hardly a letter of its own names none. */
const HOLE = /\$\{(?:[^{}`]|\{[^{}`]*\})+\}/;
const TEMPLATE = new RegExp(`\`(?:__MSG_)?(\\w*(?:${HOLE.source}\\w*)+)\``, 'g');
const LETTERS = 3;

/** Says whether `sources` name a key, whole or by a template. */
function namedIn(sources: string[]): (key: string) => boolean {
  const whole = new Set<string>();
  const made: RegExp[] = [];
  for (const source of sources) {
    // Keys stand in quotes, in `__MSG_key__` and, in tables, as names of properties.
    for (const [, key] of source.matchAll(/['"`](\w+)['"`]/g)) whole.add(key!);
    for (const [, key] of source.matchAll(/__MSG_(\w+?)__/g)) whole.add(key!);
    for (const [, template] of source.matchAll(TEMPLATE)) {
      const parts = template!.replace(/__$/, '').split(HOLE);
      const letters = parts.join('').replaceAll('_', '');
      if (letters.length >= LETTERS) made.push(new RegExp(`^${parts.join('\\w+')}$`));
    }
  }
  return (key) => whole.has(key) || made.some((pattern) => pattern.test(key));
}

test('every sentence is said somewhere', () => {
  const isNamed = namedIn(files.map((name) => readFileSync(name, 'utf8')));
  expect(keys.filter((key) => !isNamed(key))).toEqual([]);
});

test('a key that nobody names would be found', () => {
  const source =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template.
    "t('brand'); t(`type_${type}`); t(`${what}_why`); '__MSG_extension_name__'; `${a}_${b}`";
  const left = ['brand', 'type_phone', 'tab_why', 'extension_name', 'safety_phrase'];
  expect(left.filter((key) => !namedIn([source])(key))).toEqual(['safety_phrase']);
});
