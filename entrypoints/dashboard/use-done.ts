import { useEffect, useState } from 'preact/hooks';
import { listRecords } from '../../utils/ledger/records';
import { ask } from '../../utils/messages';
import { useExample } from './use-ledger';

/** The ids name sites and types: they are sealed as the rest of the ledger is. */
const RECORD = { kind: 'to-dos', id: 'done' };
/** Older ticks are forgotten. */
const MOST = 100;

/** Which to-dos are ticked, and how to tick one or take that back. */
export function useDone(): [ReadonlySet<string>, (id: string) => void] {
  const [done, setDone] = useState<readonly string[]>([]);
  const invented = useExample() !== null;
  useEffect(() => {
    if (invented) return;
    // The ledger is locked or away: nothing is ticked.
    listRecords<string[]>(RECORD.kind).then(
      ([ids]) => setDone(ids ?? []),
      () => {},
    );
  }, [invented]);

  function toggle(id: string) {
    const next = done.includes(id) ? done.filter((other) => other !== id) : [...done, id];
    setDone(next);
    if (invented) return;
    const value = next.slice(-MOST);
    // What is not kept is ticked again next time.
    ask('record.put', { ...RECORD, value }).catch(() => {});
  }
  return [new Set(done), toggle];
}
