import { useEffect, useState } from 'preact/hooks';
import { watchLock } from './source';

/** Another number each time the ledger is locked or opened: what was read is then to be read anew. */
export function useLock(): number {
  const [round, setRound] = useState(0);
  useEffect(() => watchLock(() => setRound((before) => before + 1)), []);
  return round;
}
