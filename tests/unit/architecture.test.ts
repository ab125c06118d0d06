import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { IN_ROOMS } from '../../utils/language';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['entrypoints', 'components', 'utils'];
/** What scripts in the page's world may reach: never `wxt/browser`, which throws in the page's world. */
const MAIN_WORLD =
  /^(entrypoints\/wire\.content|wxt\/utils\/define-content-script|utils\/sites|utils\/wire\/(main|taps|signals)|utils\/trackers\/global-privacy-control)/;
/** Longest file we want to read, in lines. */
const LONGEST = 200;

/** What of the protection knows no browser: the rest keeps and asks. */
const PURE_PROTECTION =
  /^utils\/protection\/(?!(clock|follow-who|grant|guess|hash|keeper|policy|profile|store|sync)\.)/;

const files = new Map(
  FOLDERS.flatMap((folder) => sources(join(ROOT, folder))).map((path) => [
    relative(ROOT, path),
    readFileSync(path, 'utf8'),
  ]),
);

test.each([
  ['the engine', /^utils\/(text|pii)\//, /^(utils\/(text|pii)\/|libphonenumber-js)/],
  [
    'own details',
    /^utils\/own\//,
    /^(utils\/(own|pii|text)\/|utils\/(errors|ledger\/seal)$|dexie)/,
  ],
  ['lures', /^utils\/lures\//, /^(utils\/(lures|text)\/|tldts-experimental)/],
  ['the policy', PURE_PROTECTION, /^utils\/(protection|pii\/finding|day$)/],
  [
    'reports',
    /^utils\/reports\//,
    /^utils\/(day$|reports\/|ledger\/event$|lures\/lure$|pii\/finding$|sites$)/,
  ],
  ['the taps', /^utils\/wire\/(main|taps)\//, /^utils\/wire\/(main|taps|signals)/],
  [
    'needles and what a form asks for',
    /^utils\/wire\/(needles\/|sightings|party|forms\/(judge|field-type))/,
    /^(utils\/(wire\/(needles|forms|event)|pii\/finding)|@noble\/hashes)/,
  ],
  ['the wire', /^utils\/wire\//, /^(utils\/(wire|page|pii)\/|@noble\/hashes)/],
  ['site records', /^utils\/sites\//, /^utils\/sites/],
  ['rights', /^utils\/rights\//, /^utils\/(day$|rights\/|pii\/finding)/],
  ['tracker records', /^utils\/trackers\/(companies|needed|made)\//, /^utils\/trackers/],
  [
    'what lives in the page',
    /^utils\/page\//,
    /^utils\/(page|pii|text|sites|ledger\/event|protection\/decide)/,
  ],
  [
    'components',
    /^components\//,
    /^(components\/|preact|d3-sankey|utils\/(day$|pii\/finding|i18n|ledger\/event|own\/(detail|rule)|protection\/|reports\/|rights\/|sites$|sites\/taught|trackers\/view))/,
  ],
])('%s imports only what its layer may', (_name, from, allowed) => {
  const wrong = imports(from).filter(({ target }) => !allowed.test(target));
  expect(wrong).toEqual([]);
});

test('pure code knows no page, browser, clock or chance', () => {
  const impure =
    /\b(document|window|browser|chrome|indexedDB|Date\.now|new Date\(\)|Math\.random|crypto|fetch|setTimeout)\b/;
  const wrong = [...files].filter(
    ([path, text]) =>
      (/^utils\/(day\.|text|pii|lures\/(?!words)|own\/(?!vault)|reports|rights|sites|trackers\/(?!store|made|companies)|wire\/(needles|sightings|party|forms\/(judge|field-type)))/.test(
        path,
      ) ||
        PURE_PROTECTION.test(path)) &&
      impure.test(withoutComments(text)),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('only the background writes the ledger', () => {
  const writers = imports(/./).filter(({ target }) => target === 'utils/ledger/write');
  expect(
    writers
      .map(({ file }) => file)
      .filter((file) => !/^(entrypoints\/background|utils\/ledger)\//.test(file)),
  ).toEqual([]);
});

test('the extension makes no network request', () => {
  const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;
  const wrong = [...files].filter(
    // The taps name what they watch.
    ([path, text]) =>
      !/^utils\/wire\/(taps\/|main\/|signals)/.test(path) && calls.test(withoutComments(text)),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('scripts in the page’s world reach nothing but taps, site records and what they say', () => {
  const reached = reachedFrom('entrypoints/wire.content');
  expect(reached.filter((file) => !MAIN_WORLD.test(file))).toEqual([]);
});

test('what is said in rooms is kept for them in the language chosen', () => {
  const scripts = [...files.keys()].filter((path) => /^entrypoints\/[\w-]+\.content\//.test(path));
  const keys = Object.keys(
    JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')),
  );
  const said = reachedFrom(...scripts.map(withoutEnding)).flatMap((file) => [
    ...[...textOf(file).matchAll(/\bt\(\s*`(\w+)/g)].map(([, start]) => start!),
    // Wherever it stands in quotes: a key may come to `t` by another's hands.
    ...[...textOf(file).matchAll(/'(\w+)'/g)].flatMap(([, key]) =>
      keys.includes(key!) ? key! : [],
    ),
  ]);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((key) => !IN_ROOMS.test(key))).toEqual([]);
});

test('`browser` comes from wxt/browser alone', () => {
  const wrong = imports(/./).filter(({ target }) => target === 'webextension-polyfill');
  expect(wrong).toEqual([]);
});

test.each([
  ['sites', 'utils/sites', ['here', 'index', 'match', 'site', 'taught']],
  ['detectors', 'utils/pii/detectors', ['index']],
  ['tracker companies', 'utils/trackers/companies', ['index']],
  ['needed hosts', 'utils/trackers/needed', ['index', 'needed']],
])('every file of %s is in its list', (_name, folder, besides) => {
  const list = files.get(`${folder}/index.ts`)!;
  const items = [...files.keys()]
    .filter(
      (path) =>
        path.startsWith(`${folder}/`) && path.split('/').length === folder.split('/').length + 1,
    )
    .map((path) => path.slice(folder.length + 1).replace(/\.ts$/, ''));
  expect(items.filter((item) => !besides.includes(item) && !list.includes(`'./${item}'`))).toEqual(
    [],
  );
});

test('every word a person reads lives in _locales', () => {
  const han = [...files].filter(
    ([path, text]) =>
      /^(components|entrypoints|utils\/ledger|utils\/page)/.test(path) &&
      !/composer-signals|send-control|talk-near|host-signals|code-signals/.test(path) &&
      /\p{Script=Han}/u.test(withoutComments(text)),
  );
  expect(han.map(([path]) => path)).toEqual([]);
});

test('files stay short', () => {
  // A list is as long as what it lists.
  const long = [...files].filter(
    ([path, text]) => !path.endsWith('/index.ts') && text.split('\n').length > LONGEST + 1,
  );
  expect(long.map(([path]) => path)).toEqual([]);
});

/** What the files (project files without their ending) are made of: themselves, and all they import. */
function reachedFrom(...from: string[]): string[] {
  const seen = new Set(from);
  for (const file of seen)
    for (const { target } of imports(new RegExp(`^${file}(/index)?\\.tsx?$`))) seen.add(target);
  return [...seen];
}

function textOf(file: string): string {
  return ['.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((ending) => files.get(file + ending) ?? '')
    .join('');
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, '');
}

/** Imports of the files that `from` names: project files without their ending, packages by name. */
function imports(from: RegExp): { file: string; target: string }[] {
  return [...files]
    .filter(([file]) => from.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/(?:\bfrom\s|\bimport[\s(])\s*'([^']+)'/g)].map(([, name]) => ({
        file,
        target: name!.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name!)) : name!,
      })),
    );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
