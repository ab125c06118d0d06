import { browser } from 'wxt/browser';
import { localDay } from '../../utils/day';
import { currentLedger } from '../../utils/ledger/current';
import { LedgerLockedError } from '../../utils/ledger/locked';
import { rekey } from '../../utils/ledger/rekey';
import { sumUpStale } from '../../utils/ledger/sum-stale';

/** Events come in bursts: days are summed up after so many milliseconds without one, while the worker still lives. */
const QUIET = 5000;
const STOPPED = 'rekeyStopped';
/** The day on which all was last found in order, nothing having happened since: workers wake often, mostly for others. */
const SETTLED = 'ledgerSettled';

let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();
let isSettled = true; // By another worker, for all this one knows.
let asked = 0;

/** Sums up the days that changed, once it has been quiet for a while. */
export function sumUpSoon(): void {
  asked++;
  if (isSettled) void browser.storage.session.remove(SETTLED).catch(() => {});
  isSettled = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    running = running.then(sumUpNow);
  }, QUIET);
}

/** Whether there is nothing to do today but what happens: then a worker that wakes need not open the ledger. */
export async function isInOrder(): Promise<boolean> {
  const { [SETTLED]: day } = await browser.storage.session.get(SETTLED);
  return day === localDay(Date.now());
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
  const mine = asked;
  try {
    const db = await currentLedger();
    if (await mayRekey()) await rekey(db);
    await sumUpStale(db);
  } catch (error) {
    // Once it is open, it is asked for again.
    if (!(error instanceof LedgerLockedError)) {
      console.warn('Hushcart could not sum up the ledger.', error);
      return;
    }
  }
  if (asked !== mine) return;
  isSettled = true;
  await browser.storage.session.set({ [SETTLED]: localDay(Date.now()) }).catch(() => {});
}
