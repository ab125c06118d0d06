import { browser } from 'wxt/browser';
import { currentLedger } from '../../utils/ledger/current';
import { LedgerLockedError } from '../../utils/ledger/locked';
import { rekey } from '../../utils/ledger/rekey';
import { sumUpStale } from '../../utils/ledger/sum-stale';

/** Events come in bursts: days are summed up after so many milliseconds without one, while the worker still lives. */
const QUIET = 5000;
const STOPPED = 'rekeyStopped';

let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

/** Sums up the days that changed, once it has been quiet for a while. */
export function sumUpSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    running = running.then(sumUpNow);
  }, QUIET);
}

/** Whether sealing anew goes on by itself: not once the viewer has stopped it, until the browser starts again. */
export function letRekey(may: boolean): Promise<void> {
  return browser.storage.session.set({ [STOPPED]: !may });
}

async function mayRekey(): Promise<boolean> {
  return (await browser.storage.session.get(STOPPED))[STOPPED] !== true;
}

/** Sums up the days that changed, and ends a re-keying that was broken off. What fails is done at the next time. */
async function sumUpNow(): Promise<void> {
  try {
    const db = await currentLedger();
    if (await mayRekey()) await rekey(db);
    await sumUpStale(db);
  } catch (error) {
    if (error instanceof LedgerLockedError) return;
    console.warn('Hushcart could not sum up the ledger.', error);
  }
}
