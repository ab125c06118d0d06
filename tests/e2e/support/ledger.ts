import { actionCodes, kindCodes, lureCodes, typeCodes, wordsOf } from '../../../utils/ledger/codes';
import type { Packed } from '../../../utils/ledger/pack';
import type { Tab } from './viewer';

/** An event of the ledger; `raw` is its row as it lies in the database, bytes as numbers. */
export interface StoredRow {
  id: string;
  action: string;
  site: string;
  types: string[];
  sample: string | null;
  /** What somebody tried. */
  lure: string | null;
  raw: string;
}

interface Found {
  id: string;
  packed: Packed;
  raw: string;
}

/** Runs in a page of the extension, past all code of ours: opens each box as docs/ledger.md says. */
const READ = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const open = indexedDB.open('ledger');
  open.onupgradeneeded = () => open.transaction.abort(); // There is none yet, and none is to be made.
  const db = await done(open).catch(() => null);
  if (!db) return '[]';
  const all = (name) => done(db.transaction(name).objectStore(name).getAll());
  const [ring] = await all('keys');
  const keys = new Map();
  for (const { n, point } of ring ? await all('epochs') : []) {
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const theirs = await crypto.subtle.importKey('raw', point, curve, true, []);
    const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ring.privateKey, 256);
    const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
    const info = new TextEncoder().encode('hushcart ledger epoch 1');
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: point, info };
    const aes = { name: 'AES-GCM', length: 256 };
    keys.set(n, await crypto.subtle.deriveKey(hkdf, secret, aes, false, ['decrypt']));
  }
  const found = [];
  for (const row of await all('boxes')) {
    const open = async ({ at, day, epoch, box }) => {
      const place = new Uint8Array(32);
      place.set(row.id);
      place.set(new Uint8Array(new Float64Array([at, day]).buffer), 16);
      const aes = { name: 'AES-GCM', iv: box.slice(0, 12), additionalData: place };
      const plain = await crypto.subtle.decrypt(aes, keys.get(epoch), box.slice(12));
      return JSON.parse(new TextDecoder().decode(plain));
    };
    const packed = await open(row);
    if (row.kept) packed[9] ??= (await open(row.kept))[9];
    const id = [...row.id].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const bytes = (key, value) => ArrayBuffer.isView(value) ? [...value] : value;
    found.push({ id, packed, raw: JSON.stringify(row, bytes) });
  }
  db.close();
  return JSON.stringify(found);
})()`;

/** Every event in the ledger. */
export async function storedRows(page: Tab): Promise<StoredRow[]> {
  const found = JSON.parse(await page.evaluate<string>(READ)) as Found[];
  const actions = wordsOf(actionCodes);
  const words = wordsOf(typeCodes);
  const lures = wordsOf(lureCodes);
  return found.map(({ id, packed, raw }) => {
    const [, site, , , types, , , action, , sample, code = ''] = packed;
    const lure = lures.get(code) ?? null;
    const named = (types.match(/../g) ?? []).map((code) => words.get(code)!);
    return { id, action: actions.get(action)!, site, types: named, sample, lure, raw };
  });
}

/** Every count of blocked requests on a site. */
export async function countsOf(
  page: Tab,
  site: string,
): Promise<{ company: string; count: number }[]> {
  const found = JSON.parse(await page.evaluate<string>(READ)) as Found[];
  return found
    .map(({ packed: [kind, of, , company, , , , , count] }) => ({ kind, of, company, count }))
    .filter(({ kind, of }) => kind === kindCodes.tracker && of === site)
    .map(({ company, count }) => ({ company: company!, count }));
}
