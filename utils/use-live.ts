import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { HushcartError, LedgerUnavailableError } from './errors';

/** The newest answer of a query, or why there is none. */
export interface Live<T> {
  value?: T;
  error?: HushcartError;
}

/** Runs a Dexie query and again whenever what it read has changed. For pages of ours. */
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
  if (cause instanceof HushcartError) throw cause;
  throw new LedgerUnavailableError('The ledger could not be read', { cause });
}
