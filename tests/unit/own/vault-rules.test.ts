import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { LASTS, type Named } from '../../../utils/own/rule';
import { add, list } from '../../../utils/own/vault';
import { addRule, listRules, matchRules, removeRule } from '../../../utils/own/vault-rules';
import { openVault, type Vault } from '../../../utils/own/vault-schema';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const PHONE: Named = { type: 'phone', value: '13800001234' };
const OTHER: Named = { type: 'phone', value: '13900001234' };
const MAIL: Named = { type: 'email', value: 'a@example.com' };
let db: Vault = openVault('rules-0');
let made = 0;

afterEach(() => {
  db.close();
  db = openVault(`rules-${++made}`);
});

const passes = (site: string, at = NOW) => matchRules(site, [PHONE, OTHER, MAIL], at, db);
const rule = (kind: Parameters<typeof addRule>[0]) =>
  addRule(kind, 'taobao', { ...PHONE, label: '138****1234' }, NOW, db);

test('without a rule nothing passes', async () => {
  expect(await passes('taobao')).toEqual([false, false, false]);
});

test.each([
  ['not_personal', [true, false, false], [false, false, false]],
  ['not_here', [true, false, false], [false, false, false]],
  ['not_type', [true, true, false], [false, false, false]],
  ['public', [true, false, false], [true, false, false]],
] as const)('%s reaches what it says, and no more', async (kind, here, elsewhere) => {
  await rule(kind);
  expect(await passes('taobao')).toEqual(here);
  expect(await passes('jd')).toEqual(elsewhere);
});

test('a rule ends by itself, but for what is public', async () => {
  await rule('not_type');
  await rule('public');
  const after = NOW + LASTS.not_type!;
  expect(await passes('taobao', after - 1)).toEqual([true, true, false]);
  expect(await passes('taobao', after)).toEqual([true, false, false]);
  expect(await listRules(after, db)).toMatchObject([{ kind: 'public' }]);
});

test('it is listed masked, and once however often it is made; removed, it holds no longer', async () => {
  await rule('not_here');
  await rule('not_here');
  const rules = await listRules(NOW, db);
  expect(rules).toEqual([
    {
      id: expect.any(String),
      kind: 'not_here',
      site: 'taobao',
      type: 'phone',
      label: '138****1234',
    },
  ]);
  await removeRule(rules[0]!.id, db);
  expect(await listRules(NOW, db)).toEqual([]);
  expect(await passes('taobao')).toEqual([false, false, false]);
});

test('what is stored tells neither the detail nor the site', async () => {
  await rule('public');
  const stored = JSON.stringify(await db.rules.toArray());
  for (const word of ['1380000', '1234', 'taobao', 'phone', 'public']) {
    expect(stored).not.toContain(word);
  }
});

test('own details entered before there were rules are still there', async () => {
  const name = 'rules-old';
  const old = new Dexie(name);
  old.version(1).stores({ details: 'id, *macs', keys: 'id' });
  await old.open();
  old.close();
  const now = openVault(name);
  await add({ kind: 'phone', text: '13800001234' }, now);
  now.close();
  const again = openVault(name);
  expect(await list(again)).toHaveLength(1);
  await addRule('public', 'taobao', { ...PHONE, label: '' }, NOW, again);
  expect(await listRules(NOW, again)).toHaveLength(1);
  again.close();
});
