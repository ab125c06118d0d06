import { useEffect } from 'preact/hooks';
import { touch } from '../../utils/ledger/until';

/** What shows that somebody is at it. */
const ACTS = ['pointerdown', 'keydown'];

/** Keeps an open ledger open while somebody uses the dashboard, whatever its page. */
export function useTouch(): void {
  useEffect(() => {
    // What fails here is told by the page that reads the ledger.
    const used = () => void touch().catch(() => {});
    for (const act of ACTS) addEventListener(act, used);
    return () => {
      for (const act of ACTS) removeEventListener(act, used);
    };
  }, []);
}
