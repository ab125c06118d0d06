import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { LedgerUnavailableError } from '../../utils/errors';

/** The newest answer of a query, or why there is none. */
export interface Live<T> {
  value?: T;
  error?: LedgerUnavailableError;
}

/** Runs a Dexie query and again whenever what it read has changed. */
export function useLive<T>(query: () => Promise<T>, inputs: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({});
  useEffect(() => {
    const subscription = liveQuery(() => query().catch(unavailable)).subscribe(
      (value) => setLive({ value }),
      (error) => setLive({ error }),
    );
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}

/** Under a name of ours: `liveQuery` keeps the one of a database that does not open to itself. */
function unavailable(cause: unknown): never {
  throw new LedgerUnavailableError('The ledger could not be read', { cause });
}
