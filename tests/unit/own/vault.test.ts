import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unverifiedIn } from '../../../utils/own/finder';
import { fingerprintsOf } from '../../../utils/own/fingerprints';
import { formsOf } from '../../../utils/own/forms';
import { add, list, remove, sketch, VaultUnavailableError, verify } from '../../../utils/own/vault';
import { openVault, type Vault } from '../../../utils/own/vault-schema';
import { own } from './own-of';

let db: Vault;
beforeEach(() => {
  db = openVault(crypto.randomUUID());
});
afterEach(() => db.delete());

const DETAILS = [
  own('name', '张小明'),
  own('phone', '13800001234'),
  own('address', '杭州市西湖区文三路100号翠苑小区3幢2单元502室'),
  own('school', '西湖区王家湾小学三年级2班'),
  own('id_number', '11010519491231002X'),
  own('phrase', '桔梗计划'),
];

test('what was added is listed by kind and label', async () => {
  for (const detail of DETAILS) await add(detail, db);
  const entries = await list(db);
  expect(new Set(entries.map(({ kind, label }) => `${kind} ${label}`))).toEqual(
    new Set([
      'name 张**',
      'phone ****1234',
      'address 杭州市**',
      'school 西湖**',
      'id_number ****2X',
      'phrase 桔**',
    ]),
  );
});

test('of the forms asked, those that are own come back', async () => {
  await add(own('phone', '+86 138 0000 1234'), db);
  await add(own('name', '张小明'), db);
  expect(await verify(['n:13800001234', 'n:13800001235', 'm:张小明', 'q:张小明'], db)).toEqual([
    'n:13800001234',
    'm:张小明',
  ]);
});

test('an empty vault owns nothing and asks for nothing', async () => {
  expect(await verify(['n:13800001234'], db)).toEqual([]);
  expect(await sketch(db)).toEqual({ seed: 0, shorts: [], shapes: [] });
  expect(await list(db)).toEqual([]);
  expect(await db.keys.count()).toBe(0);
});

test('a removed detail is own no more', async () => {
  const entry = await add(own('phone', '13800001234'), db);
  await remove(entry!.id, db);
  expect(await verify(['n:13800001234'], db)).toEqual([]);
  expect(await sketch(db)).toEqual({ seed: 0, shorts: [], shapes: [] });
});

test('the same detail twice is one entry', async () => {
  const first = await add(own('phone', '13800001234'), db);
  const second = await add(own('phone', '+86 138-0000-1234'), db);
  expect(second!.id).toBe(first!.id);
  expect(await db.details.count()).toBe(1);
});

test('details added at once share one set of keys', async () => {
  await Promise.all(DETAILS.map((detail) => add(detail, db)));
  expect(await db.keys.count()).toBe(1);
  const forms = DETAILS.flatMap(formsOf);
  expect(await verify(forms, db)).toEqual(forms);
});

test('what tells too little is not kept', async () => {
  expect(await add(own('name', '王'), db)).toBeNull();
  expect(await db.details.count()).toBe(0);
});

test('the keys cannot be read out', async () => {
  await add(own('phone', '13800001234'), db);
  const { forms, labels } = (await db.keys.get('vault'))!;
  for (const key of [forms, labels]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
});

test('nothing of a detail is stored in the clear', async () => {
  for (const detail of DETAILS) await add(detail, db);
  const stored = (await Promise.all(db.tables.map((table) => table.toArray()))).flat();
  const bytes = textsOf(stored).join('\n');
  const parts = [
    ...DETAILS.flatMap(formsOf).map((form) => form.slice(2)),
    ...DETAILS.flatMap(({ text }) => text.match(/[\u4E00-\u9FFF]{2}|\d{4}/g)!),
    ...['zhang', 'xiaoming', '1234', '502'],
  ];
  expect(bytes.length).toBeGreaterThan(1000);
  // Random bytes hold two or three digits by chance, and as UTF-16 any one sign: that is why signs are looked for in pairs,
  // and the long hexadecimal ones apart.
  const words = bytes.replace(/\b[0-9a-f]{64}\b/g, '');
  expect(parts.filter((part) => part.length > 4 && bytes.includes(part))).toEqual([]);
  expect(parts.filter((part) => /[^\d]/.test(part) && words.includes(part))).toEqual([]);
});

test('what a guard gets holds no text, and 16 bits of each form', async () => {
  for (const detail of DETAILS) await add(detail, db);
  const { seed, shorts, shapes } = await sketch(db);
  expect(seed).toBe(seed >>> 0);
  expect(shorts.every((short) => Number.isInteger(short) && short >= 0 && short < 65_536)).toBe(
    true,
  );
  expect(shorts).toEqual([...shorts].sort((a, b) => a - b));
  for (const shape of shapes) expect(Object.keys(shape).sort()).toEqual(['length', 'tag']);
});

test('a guard with the sketch asks for what is own, and of another vault for other hashes', async () => {
  await add(own('phone', '13800001234'), db);
  const first = await sketch(db);
  expect(unverifiedIn('打13800001234', fingerprintsOf(first))).toEqual(['n:13800001234']);

  const other = openVault(crypto.randomUUID());
  await add(own('phone', '13800001234'), other);
  expect((await sketch(other)).seed).not.toBe(first.seed);
  expect((await other.details.toArray())[0]!.macs).not.toEqual(
    (await db.details.toArray())[0]!.macs,
  );
  await other.delete();
});

test('a database that fails says so, and is tried anew the next time', async () => {
  const failing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'UnknownError');
  });
  await expect(list(db)).rejects.toThrow(VaultUnavailableError);
  failing.mockRestore();
  expect(await list(db)).toEqual([]);
});

/** All texts of stored values, bytes read as the encodings a text may hide in. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof ArrayBuffer) return textsOf(new Uint8Array(value));
  if (value instanceof Uint8Array)
    return ['latin1', 'utf-8', 'utf-16le'].map((encoding) =>
      new TextDecoder(encoding).decode(value),
    );
  if (value instanceof CryptoKey || value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}
