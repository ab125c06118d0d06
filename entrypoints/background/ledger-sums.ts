import { currentLedger } from '../../utils/ledger/current';
import { LedgerLockedError } from '../../utils/ledger/locked';
import { rekey } from '../../utils/ledger/rekey';
import { sumUpStale } from '../../utils/ledger/sum-stale';

/** Events come in bursts: days are summed up after so many milliseconds without one, while the worker still lives. */
const QUIET = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

/** Sums up the days that changed, once it has been quiet for a while. */
export function sumUpSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    running = running.then(sumUpNow);
  }, QUIET);
}

/** Sums up the days that changed, and ends a re-keying that was broken off. What fails is done at the next time. */
async function sumUpNow(): Promise<void> {
  try {
    const db = await currentLedger();
    await rekey(db);
    await sumUpStale(db);
  } catch (error) {
    if (error instanceof LedgerLockedError) return;
    console.warn('Hushcart could not sum up the ledger.', error);
  }
}
