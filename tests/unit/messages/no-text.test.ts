import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** Attributes that a person reads or hears. */
const SPOKEN = /^(alt|aria-(label|description|valuetext|roledescription)|label|placeholder|title)$/;
const WORDS = /\p{L}{2}/u;
/** Components take keys by the same names. */
const keys = new Set(
  Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))),
);

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: string };
  children?: Node[];
  expression?: Node;
}

/** Text that stands in a drawing itself, not in `_locales`. */
function textIn(name: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') found.push(String(node.value));
    for (const { expression } of node.children ?? [])
      if (expression?.type === 'Literal') found.push(String(expression.value));
    const value = node.value as Node | null;
    if (node.type === 'JSXAttribute' && SPOKEN.test(node.name?.name ?? '') && value?.value)
      found.push(String(value.value));
    for (const child of Object.values(node).flat())
      if (child && typeof child === 'object' && 'type' in child) visit(child as Node);
  };
  visit(parseSync(name, source).program as unknown as Node);
  return found.map((text) => text.trim()).filter((text) => WORDS.test(text) && !keys.has(text));
}

test('no drawing holds words of its own', () => {
  const files = globSync('{components,entrypoints}/**/*.tsx');
  expect(files.length).toBeGreaterThan(50);
  const texts = files.map((name) => [name, textIn(name, readFileSync(name, 'utf8'))] as const);
  expect(texts.filter(([, found]) => found.length > 0)).toEqual([]);
});

test('words would be found', () => {
  const source = `<p title="Hello">Some <b class="soft">{'words'}</b>{t('brand')}<i>1</i></p>`;
  expect(textIn('a.tsx', source).sort()).toEqual(['Hello', 'Some', 'words']);
});
