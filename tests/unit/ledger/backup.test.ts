import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DamagedFileError, NewerFileError, WrongPassphraseError } from '../../../utils/errors';
import { makeBackup } from '../../../utils/ledger/backup';
import type { LedgerEvent } from '../../../utils/ledger/event';
import { importEvents, importRecords } from '../../../utils/ledger/import';
import { setPassphrase } from '../../../utils/ledger/passphrase';
import { listRecords, putRecord } from '../../../utils/ledger/records';
import { checkBackup } from '../../../utils/ledger/restore';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { aLedger, eventsIn } from './open';
import { anEvent } from './samples';

const PHRASE = 'a phrase for the file';
let mine: Ledger;
let other: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  mine = aLedger();
  other = aLedger();
});
afterEach(async () => {
  await mine.delete();
  await other.delete();
});

async function filled(db: Ledger, ...events: LedgerEvent[]): Promise<Blob> {
  for (const event of events) await record(event, db);
  return makeBackup(PHRASE, 1, db);
}

/** As the page and the background do it together: the whole file is read first. */
async function restore(file: Blob, db: Ledger, phrase = PHRASE): Promise<number> {
  let news = 0;
  for await (const chunk of (await checkBackup(file, phrase)).chunks()) {
    news += await importEvents(chunk.events, db);
    await importRecords(chunk.records, db);
  }
  return news;
}

test('an event that cannot be read takes no other with it', async () => {
  const readable = anEvent();
  const file = await filled(mine, readable, anEvent({ site: 'no site' }));
  expect(await restore(file, other)).toBe(1);
  expect(await eventsIn(other)).toEqual([readable]);
});

async function changed(file: Blob, at: number, to = 1): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at < 0 ? bytes.length + at : at]! ^= to;
  return new Blob([bytes]);
}

test('what was backed up is there again, events and documents', async () => {
  const events = [anEvent(), anEvent({ site: 'example.com', types: ['phone', 'email'] })];
  await putRecord({ kind: 'request', id: 'a', value: { to: 'jd' }, at: 5 }, mine);
  const file = await filled(mine, ...events);
  expect(await restore(file, other)).toBe(2);
  expect(await eventsIn(other)).toEqual(events);
  expect(await listRecords('request', other)).toEqual([{ to: 'jd' }]);
});

test('the same file twice changes nothing the second time', async () => {
  const file = await filled(mine, anEvent(), anEvent());
  await restore(file, other);
  const rows = await other.boxes.toArray();
  expect(await restore(file, other)).toBe(0);
  expect(await other.boxes.toArray()).toEqual(rows);
});

test('the files of two machines, in either order, give the union', async () => {
  const shared = anEvent();
  const [a, b] = [anEvent(), anEvent()];
  const decided = { ...shared, action: 'masked' as const, at: shared.at + 9, sample: null };
  const first = await filled(mine, a, shared);
  const second = await filled(other, b, decided);
  await restore(second, mine);
  await restore(first, other);
  const union = [shared, a, b]
    .map((event) => (event === shared ? { ...decided, sample: shared.sample } : event))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
  expect(await eventsIn(mine)).toEqual(union);
  expect(await eventsIn(other)).toEqual(union);
});

test('an older document does not replace a newer one', async () => {
  await putRecord({ kind: 'request', id: 'a', value: 'old', at: 1 }, mine);
  const file = await filled(mine);
  await putRecord({ kind: 'request', id: 'a', value: 'new', at: 2 }, mine);
  await restore(file, mine);
  expect(await listRecords('request', mine)).toEqual(['new']);
});

test('a ledger with a passphrase is restored into as well', async () => {
  const event = anEvent();
  const file = await filled(mine, event);
  await setPassphrase('of the ledger', null, other);
  await restore(file, other);
  expect(await eventsIn(other)).toEqual([event]);
});

test('nothing of it can be read in the file', async () => {
  const file = await filled(mine, anEvent({ receiver: 'stats.example' }));
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
  expect(text).not.toMatch(/bilibili|stats|phone|5678/);
});

test('a wrong passphrase is told from a damaged file', async () => {
  const file = await filled(mine, anEvent());
  await expect(checkBackup(file, 'wrong')).rejects.toThrow(WrongPassphraseError);
});

test('wherever a byte is changed, the file is not taken', async () => {
  const file = await filled(mine, anEvent());
  for (let at = 0; at < file.size; at += 7) {
    const error = await checkBackup(await changed(file, at), PHRASE).catch((error) => error);
    expect([DamagedFileError, NewerFileError]).toContain(error.constructor);
  }
});

test.each([
  ['cut short', (file: Blob) => file.slice(0, file.size - 40)],
  ['cut to nothing', (file: Blob) => file.slice(0, 0)],
  ['with something behind it', (file: Blob) => new Blob([file, 'x'])],
  ['of another kind', () => new Blob(['PK\u0003\u0004 a zip file, long enough to have a header'])],
])('a file %s is not taken', async (_how, spoil) => {
  const file = spoil(await filled(mine, anEvent()));
  await expect(checkBackup(file, PHRASE)).rejects.toThrow(DamagedFileError);
});

test('a file of a later version is said to be one', async () => {
  const file = await changed(await filled(mine), 8, 3);
  await expect(checkBackup(file, PHRASE)).rejects.toThrow(NewerFileError);
});

test('progress comes to its end, and stopping stops', async () => {
  const file = await filled(mine, anEvent(), anEvent());
  const seen: number[] = [];
  await checkBackup(file, PHRASE, { progress: ({ done, all }) => seen.push(done / all) });
  expect(seen.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  await expect(checkBackup(file, PHRASE, { signal })).rejects.toThrow(DOMException);
  await expect(makeBackup(PHRASE, 1, mine, { signal })).rejects.toThrow(DOMException);
});

test.each([1])('a file of version %i is still taken', async (version) => {
  const path = join(import.meta.dirname, `versions/backup-${version}.hushcart`);
  const file = new Blob([readFileSync(path)]);
  expect(await restore(file, mine, 'kept since version 1')).toBe(3);
  expect(await eventsIn(mine)).toMatchObject([
    { kind: 'warning', action: 'masked', site: 'taobao', types: ['phone'], sample: '138****5678' },
    { kind: 'leak', receiver: 'stats.example', company: '某某公司', encoding: 'md5>base64' },
    { kind: 'tracker', company: 'Acme', count: 42 },
  ]);
  expect(await listRecords('request', mine)).toEqual([{ to: 'taobao' }]);
});
