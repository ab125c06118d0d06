import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { makeBackup } from '../../../../utils/ledger/backup';
import { VERSION } from '../../../../utils/ledger/backup-format';
import { putRecord } from '../../../../utils/ledger/records';
import { openLedger } from '../../../../utils/ledger/schema';
import { record } from '../../../../utils/ledger/write';
import { anEvent } from '../samples';

/**
 * Makes the file of the present version, once, when there is a new one; those of earlier versions stay as they are:
 * `npx vitest run --dir tests/unit/ledger/versions make-backup.ts`
 */
test('make', async () => {
  const db = openLedger();
  const leak = { kind: 'leak', channel: 'request', action: 'seen' } as const;
  await record(anEvent({ site: 'taobao', action: 'masked' }), db);
  await record(
    anEvent({ ...leak, receiver: 'stats.example', company: '某某公司', encoding: 'md5>base64' }),
    db,
  );
  const tracker = { kind: 'tracker', action: 'blocked', channel: 'request' } as const;
  await record(anEvent({ ...tracker, types: [], company: 'Acme', count: 42, sample: null }), db);
  await putRecord({ kind: 'request', id: 'a', value: { to: 'taobao' }, at: 1 }, db);
  const file = await makeBackup('kept since version 1', 1_800_000_000_000, db);
  const path = join(import.meta.dirname, `backup-${VERSION}.hushcart`);
  writeFileSync(path, Buffer.from(await file.arrayBuffer()), { flag: 'wx' });
});
