import { useEffect, useState } from 'preact/hooks';
import { useLock } from '../use-lock';
import type { GivenTo } from './given';
import { today } from './moment';
import type { RightsStore } from './store';

/** What sites have been given, read anew when the ledger is locked or opened; nothing while it cannot be read. */
export function useGiven(store: RightsStore): { given: GivenTo[]; failed: boolean } {
  const [given, setGiven] = useState<GivenTo[] | null>([]);
  const lock = useLock();
  useEffect(() => {
    let current = true;
    const show = (next: GivenTo[] | null) => {
      if (current) setGiven(next);
    };
    store.given(today()).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [store, lock]);
  return { given: given ?? [], failed: given === null };
}
