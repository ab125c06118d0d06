import { browser } from 'wxt/browser';
import { type Ledger, openLedger } from './schema';
import { ledgerName } from './settings';

let opened: Ledger | null = null;
let current: Promise<Ledger> | null = null;
let isWatched = false;

/**
 * The ledger in use.
 *
 * `Promise.resolve`, for a live query of Dexie's: it does not see past a promise of the browser's own.
 */
export function currentLedger(): Promise<Ledger> {
  if (!isWatched) {
    isWatched = true;
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes.ledgerName) current = null;
    });
  }
  // Storage is away: the first ledger is the likeliest.
  current ??= ledgerName.getValue().then(open, () => open('ledger'));
  return Promise.resolve(current);
}

/** Uses another database from now on, in all pages and the background. */
export async function useLedger(name: string): Promise<Ledger> {
  await ledgerName.setValue(name);
  current = Promise.resolve(open(name));
  return current;
}

function open(name: string): Ledger {
  if (opened?.name === name) return opened;
  opened?.close();
  opened = openLedger(name);
  return opened;
}
