import { useEffect, useState } from 'preact/hooks';
import { LedgerLockedError } from '../../../utils/ledger/locked';
import { inOrder, type RightsRequest } from '../../../utils/rights/request';
import { useLock } from '../use-lock';
import type { RightsStore } from './store';

export type Reading = 'loading' | 'ready' | 'locked' | 'failed';

/** The requests, late ones first, and a way to read them again. */
export function useRequests(store: RightsStore): {
  requests: RightsRequest[];
  reading: Reading;
  reload: () => Promise<void>;
} {
  const [requests, setRequests] = useState<RightsRequest[]>([]);
  const [reading, setReading] = useState<Reading>('loading');
  const reload = async () => {
    try {
      setRequests(inOrder(await store.list()));
      setReading('ready');
    } catch (error) {
      // Of a ledger that was locked meanwhile nothing stays on show.
      setRequests([]);
      setReading(error instanceof LedgerLockedError ? 'locked' : 'failed');
    }
  };
  const lock = useLock();
  useEffect(() => {
    void reload();
    // Another page of ours may have changed them meanwhile: what is written here is written over that.
    const again = () => void reload();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [store, lock]);
  return { requests, reading, reload };
}
