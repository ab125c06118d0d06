import { Dexie, type ObservabilitySet } from 'dexie';

/** Each change of events or sums writes their day: see `markStale`. */
const DAYS = /^idb:\/\/[^/]+\/days\//;

/**
 * Runs a query of the ledger, and again whenever what happened has changed, whoever wrote it; never two runs at once.
 *
 * Not by `liveQuery`, which follows a query through every promise it waits for: at the many of WebCrypto that takes
 * longer than the query itself.
 *
 * @returns How to stop it.
 */
export function watchLedger<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isRunning = false;
  let isOutdated = false;
  let isOver = false;
  const run = async () => {
    isOutdated = true;
    if (isRunning) return;
    isRunning = true;
    while (isOutdated && !isOver) {
      isOutdated = false;
      await query().then(
        (value) => isOver || onValue(value),
        (error: unknown) => isOver || onError(error),
      );
    }
    isRunning = false;
  };
  const listener = (parts: ObservabilitySet) => {
    if (Object.keys(parts).some((part) => DAYS.test(part))) void run();
  };
  Dexie.on('storagemutated', listener);
  void run();
  return () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}
