import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerEvent } from '../../../utils/ledger/event';
import { type ExportQuery, exportEvents } from '../../../utils/ledger/export';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { aLedger } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

async function exported(
  format: 'json' | 'csv',
  events: LedgerEvent[],
  query: ExportQuery = {},
): Promise<string> {
  for (const event of events) await record(event, db);
  const file = await exportEvents(format, query, 1_800_000_000_000, db);
  // Not `text()`, which drops the byte order mark.
  return Buffer.from(await file.arrayBuffer()).toString('utf8');
}

test('the JSON names its format, and of each event what is promised, oldest first', async () => {
  const late = anEvent({ at: 2000, receiver: '某某旗舰店', types: ['phone', 'email'] });
  const early = anEvent({ at: 1000, kind: 'leak', encoding: 'sha256', company: 'Acme' });
  const { events, ...head } = JSON.parse(await exported('json', [late, early]));
  expect(head).toEqual({ format: 'hushcart-ledger', version: 1, exportedAt: 1_800_000_000_000 });
  const told = ({ sample: _, ...rest }: LedgerEvent) => rest;
  expect(events).toEqual([told(early), told(late)]);
});

test('an empty ledger gives an empty list', async () => {
  expect(JSON.parse(await exported('json', []))).toMatchObject({ events: [] });
  expect(await exported('csv', [])).toBe(
    '\uFEFFid,at,kind,site,receiver,company,types,channel,encoding,action,count,lure\r\n',
  );
});

test('the CSV begins with a byte order mark and has a line each', async () => {
  const event = anEvent({
    at: 0,
    receiver: 'A "B", C',
    types: ['phone', 'email'],
    lure: 'task_scam',
  });
  const [head, line, end] = (await exported('csv', [event])).split('\r\n');
  expect(head).toMatch(/^\uFEFFid,at,/);
  expect(line).toBe(
    `${event.id},1970-01-01T00:00:00.000Z,warning,bilibili,"A ""B"", C",,phone email,chat,,held,1,task_scam`,
  );
  expect(end).toBe('');
});

test.each(['=1+1', '+cmd', '-1', '@sum'])(
  'a name like %s is no formula to a spreadsheet',
  async (name) => {
    expect(await exported('csv', [anEvent({ receiver: name })])).toContain(`,'${name},`);
  },
);

test('a filter leaves the rest out', async () => {
  const events = [anEvent({ site: 'jd' }), anEvent({ site: 'taobao' })];
  const json = JSON.parse(await exported('json', events, { site: 'jd' }));
  expect(json.events).toHaveLength(1);
});
