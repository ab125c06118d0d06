import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { visits } from '../../../scripts/screenshots/screens';
import { storeScreens } from '../../../scripts/screenshots/shots';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What the headings of each language's texts are called: name, short description, summary, description, screenshots. */
const LANGUAGES = [
  ['zh-CN', 'zh_CN', ['名称', '一句话说明', '摘要', '详细说明', '截图说明']],
  ['en', 'en', ['Name', 'Short description', 'Summary', 'Description', 'Screenshots']],
] as const;

/**
 * Most characters that both stores take: developer.chrome.com/docs/extensions/reference/manifest (name, description),
 * the linter of addons.mozilla.org (45 for a name), its form (summary 250, description 15,000) and Chrome's (16,000).
 */
const MOST = { name: 45, short: 132, summary: 250, description: 15_000 };
/** Characters of a reason in Chrome's form. */
const REASON = 1000;

test.each(LANGUAGES)('the texts in %s fit both stores', (language, locale, headings) => {
  const parts = sections(`docs/store/${language}.md`);
  const [name, short, summary, description, screenshots] = headings.map(
    (heading) => parts[heading],
  );
  const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));
  expect(name).toBe(messages.extension_name.message);
  expect(short).toBe(messages.extension_description.message);
  expect([...name!].length).toBeLessThanOrEqual(MOST.name);
  expect([...short!].length).toBeLessThanOrEqual(MOST.short);
  expect([...summary!].length).toBeLessThanOrEqual(MOST.summary);
  expect([...description!].length).toBeLessThanOrEqual(MOST.description);
  expect(screenshots!.match(/^\d\. /gm)).toHaveLength(storeScreens.length);
});

test('what stores show are screens there are', () => {
  const screens = visits.flatMap(({ screens }) => screens.map(({ name }) => name));
  expect(storeScreens.filter((name) => !screens.includes(name))).toEqual([]);
});

test('each permission that is asked for has a reason of the length that a form takes', () => {
  const asked = [...read('docs/permissions.md').matchAll(/^\| (?:_optional_ )?`(\w+)`/gm)];
  const reasons = sections('docs/store/answers.md');
  expect(asked.length).toBeGreaterThan(5);
  for (const name of [...asked.map(([, name]) => name!), 'Host permissions', 'Single purpose']) {
    expect(reasons[name]?.length, name).toBeGreaterThan(50);
    expect(reasons[name]!.length, name).toBeLessThanOrEqual(REASON);
  }
});

test('no reason is given for what is not asked for', () => {
  const page = read('docs/permissions.md');
  const given = Object.keys(sections('docs/store/answers.md')).filter((name) =>
    /^[a-z]\w+$/.test(name),
  );
  expect(given.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

/** The text under each heading of a page, by heading. */
function sections(path: string): Record<string, string> {
  const parts = read(path)
    .split(/^#{2,3} (.+)$/m)
    .slice(1);
  const pairs = parts.flatMap((text, i) => (i % 2 === 0 ? [[text, parts[i + 1]!.trim()]] : []));
  return Object.fromEntries(pairs);
}

function read(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}
