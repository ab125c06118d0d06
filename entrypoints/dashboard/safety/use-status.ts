import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchLock } from '../../../utils/ledger/locked';
import { ledgerTroubles } from '../../../utils/ledger/settings';
import { type LedgerStatus, ledgerStatus } from '../../../utils/ledger/status';

/** How often the ledger is looked at while its page is open, in milliseconds: it may lock itself, or be mended. */
const AGAIN = 5000;

/** How the ledger is, `null` until that is known, and how to look again. */
export function useStatus(): [LedgerStatus | null, () => Promise<void>] {
  const [status, setStatus] = useState<LedgerStatus | null>(null);
  const look = useCallback(async () => setStatus(await ledgerStatus()), []);
  useEffect(() => {
    void look();
    const timer = setInterval(look, AGAIN);
    const unwatch = [watchLock(look), ledgerTroubles.watch(() => void look())];
    return () => {
      clearInterval(timer);
      for (const stop of unwatch) stop();
    };
  }, []);
  return [status, look];
}
