import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages';
import type { ProtectionView } from '../../utils/protection/requests';

/** What holds now, for a page of ours. */
export interface Protection {
  /** `null` until it is known. */
  view: ProtectionView | null;
  /** The background did not answer. */
  failed: boolean;
  refresh(): Promise<void>;
}

/** Asks what holds, and again whenever something is stored. */
export function useProtection(): Protection {
  const [view, setView] = useState<ProtectionView | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = () =>
    ask('lock.state', null).then(
      (now) => {
        setView(now);
        setFailed(false);
      },
      () => setFailed(true),
    );

  useEffect(() => {
    const changed = () => void refresh();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return { view, failed, refresh };
}
