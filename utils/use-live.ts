import { useLayoutEffect, useState } from 'preact/hooks';
import { HushcartError, LedgerUnavailableError } from './errors';
import { watchLedger } from './ledger/watch';

/** The newest answer of a query, or why there is none. */
export interface Live<T> {
  value?: T;
  error?: HushcartError;
}

/** Runs a query of the ledger (`null`: none yet) and again whenever that has changed. For pages of ours. */
export function useLive<T>(query: (() => Promise<T>) | null, inputs: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({});
  // Not after the next frame, as other effects: whoever looks is waiting for this.
  useLayoutEffect(() => {
    if (!query) return;
    return watchLedger(
      query,
      (value) => setLive({ value }),
      (error) => setLive({ error: ours(error) }),
    );
  }, inputs);
  return live;
}

function ours(cause: unknown): HushcartError {
  if (cause instanceof HushcartError) return cause;
  return new LedgerUnavailableError('The ledger could not be read', { cause });
}
