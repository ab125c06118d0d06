import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEvent, recordAll } from './support/events';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { askBackground } from './support/own';
import { textOf } from './support/popup';
import { damageLedger, filesWith, newProfile } from './support/profile';
import type { Tab } from './support/viewer';

/** Words that nothing but the ledger knows, so that the whole profile may be searched for them. */
const ONLY_HERE = {
  site: 'quietseller.example',
  receiver: 'zhifu-receiver.example',
  company: 'Umbrellamaker Trading',
  sample: '177****9042',
};
/** Words of ours, which a browser also has from elsewhere: searched for where the extension keeps its data. */
const OURS = ['xiaohongshu', 'verification_code', 'postal_address', 'sent_anyway', 'disclosure'];
const EXTENSION_DATA =
  /IndexedDB|Extension Settings|Extension State|storage.default.moz-ext|storage-sync/;

/** Puts words into a database of its own, unsealed: what the search must find, or it proves nothing. */
async function writeInTheClear(page: Tab, words: string[]): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const open = indexedDB.open('control');
    open.onupgradeneeded = () => open.result.createObjectStore('words', { autoIncrement: true });
    open.onsuccess = () => {
      const store = open.result.transaction('words', 'readwrite', { durability: 'strict' });
      for (const word of ${JSON.stringify(words)}) store.objectStore('words').add({ word });
      store.oncomplete = () => { open.result.close(); resolve(null); };
    };
  })`);
}

const backwards = (word: string) => [...word].reverse().join('');

test.describe.configure({ timeout: 240_000 });

for (const phrase of [null, 'correct horse battery']) {
  const how = phrase ? 'with a passphrase' : 'without a passphrase';
  test(`the profile’s files tell no site, company, type or sample, ${how}`, async ({
    browserKind,
    server,
  }) => {
    const profile = newProfile();
    const viewer = await launch(browserKind, { server, profile: profile.path });
    if (phrase) await askBackground(viewer, 'ledger.passphrase', { current: null, next: phrase });
    const page = await viewer.openExtension('popup.html');
    const words = [...Object.values(ONLY_HERE), ...OURS];
    await recordAll(page, [
      makeEvent({ ...ONLY_HERE, kind: 'leak', encoding: 'sha256', action: 'seen' }),
      makeEvent({
        site: 'xiaohongshu',
        kind: 'disclosure',
        action: 'sent_anyway',
        types: ['verification_code', 'postal_address'],
      }),
    ]);
    await askBackground(viewer, 'record.put', {
      kind: 'request',
      id: ONLY_HERE.site,
      value: { to: ONLY_HERE.receiver },
    });
    await writeInTheClear(page, words.map(backwards));
    await viewer.close();

    // The search finds what does lie in the clear.
    const controls = words.map(backwards);
    const found = filesWith(profile.path, controls, EXTENSION_DATA).map(
      (line) => line.split(': ')[1],
    );
    expect(new Set(found)).toEqual(new Set(controls));
    const secret = phrase ? [phrase] : [];
    expect(filesWith(profile.path, [...Object.values(ONLY_HERE), ...secret])).toEqual([]);
    expect(filesWith(profile.path, OURS, EXTENSION_DATA)).toEqual([]);
    profile.remove();
  });
}

test('a ledger set to a passphrase is written while locked, and read after a restart with it alone', async ({
  browserKind,
  server,
}) => {
  const profile = newProfile();
  const first = await launch(browserKind, { server, profile: profile.path });
  await askBackground(first, 'ledger.passphrase', { current: null, next: 'correct horse' });
  await first.close();

  const second = await launch(browserKind, { server, profile: profile.path });
  const page = await second.openExtension('popup.html');
  const event = makeEvent({ site: 'quietseller.example' });
  await recordAll(page, [event]);
  expect(await askBackground(second, 'ledger.unlock', 'wrong horse')).toEqual({ right: false });
  expect(await askBackground(second, 'ledger.unlock', 'correct horse')).toEqual({ right: true });
  expect(await askBackground(second, 'ledger.remove', { site: 'quietseller.example' })).toBe(1);
  await second.close();
  profile.remove();
});

test('a service worker stopped again and again costs no event and doubles none', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server });
  const page = await viewer.openExtension('popup.html');
  const events = Array.from({ length: 60 }, () => makeEvent());
  let done = false;
  const sending = recordAll(page, events).finally(() => {
    done = true;
  });
  let stops = 0;
  while (!done && stops < 8) {
    await new Promise((later) => setTimeout(later, 40 + Math.random() * 160));
    await viewer.stopBackground();
    stops++;
  }
  await sending;
  expect(stops).toBeGreaterThan(0);
  const ids = (await storedRows(page)).map(({ id }) => id);
  expect(ids.sort()).toEqual(events.map(({ id }) => id.replaceAll('-', '')).sort());
  await viewer.close();
});

/** A backup as the first version made it; see tests/unit/ledger/versions. */
const BACKUP = readFileSync(join(import.meta.dirname, '../unit/ledger/versions/backup-1.hushcart'));

test('a damaged database is told of, a new one is written, and a backup of version 1 brings back the old', async ({
  browserKind,
  server,
}) => {
  const profile = newProfile();
  const first = await launch(browserKind, { server, profile: profile.path });
  await recordAll(await first.openExtension('popup.html'), [makeEvent()]);
  await first.close();
  damageLedger(profile.path);

  const second = await launch(browserKind, { server, profile: profile.path });
  const page = await second.openExtension('popup.html');
  // Before a database is given up it is tried for two seconds.
  await expect(() => recordAll(page, [makeEvent()])).toPass({ timeout: 20_000 });
  const safety = await second.openExtension('dashboard.html#/safety');
  await expect.poll(() => textOf(safety)).toMatch(/could not be opened|has lost your ledger/);
  // What comes later moves what is to be clicked.
  await expect.poll(() => textOf(safety)).toContain('Events in your ledger: 1');

  await safety.waitFor("document.querySelector('input[type=file]') !== null");
  await safety.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${BACKUP.toString('base64')}'), (sign) => sign.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'old.hushcart'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);
  await safety.click('form:has(input[type=file]) input[type=password]');
  await safety.type('kept since version 1');
  await safety.press('Enter');
  await expect.poll(() => textOf(safety)).toContain('New events in your ledger: 3.');
  await second.close();
  profile.remove();
});
