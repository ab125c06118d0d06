import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useExample } from './use-ledger';

/** Key in `storage.local`: ids of to-dos that were ticked. They name sites and types only. */
const KEY = 'toDosDone';
/** Older ticks are forgotten. */
const MOST = 100;

/** Which to-dos are ticked, and how to tick one or take that back. */
export function useDone(): [ReadonlySet<string>, (id: string) => void] {
  const [done, setDone] = useState<readonly string[]>([]);
  const invented = useExample() !== null;
  useEffect(() => {
    if (invented) return;
    browser.storage.local.get(KEY).then(
      (stored) => setDone((stored[KEY] as string[] | undefined) ?? []),
      () => {}, // Storage is away: nothing is ticked.
    );
  }, [invented]);

  function toggle(id: string) {
    const next = done.includes(id) ? done.filter((other) => other !== id) : [...done, id];
    setDone(next);
    if (!invented) browser.storage.local.set({ [KEY]: next.slice(-MOST) }).catch(() => {});
  }
  return [new Set(done), toggle];
}
