import { useEffect, useMemo, useState } from 'preact/hooks';
import { addDays, localDay } from '../../utils/day';
import { exampleEntries } from '../../utils/reports/example';
import { rollUp } from '../../utils/reports/roll-up';
import type { Row } from '../../utils/reports/row';
import { useLive } from '../../utils/use-live';
import { readRollups, readTotals } from './source';
import { useLock } from './use-lock';
import { useRoute } from './use-route';

/** Reading longer than this is told, in milliseconds. */
const SLOW = 300;
/** A day before any there could be. */
const EVER = '1970-01-01';

export type LedgerView =
  | { state: 'quiet' | 'loading' | 'locked' | 'unavailable' }
  | { state: 'ready'; rows: Row[]; today: string };

/**
 * Rows of the last `days` days (all if `null`), as they change; invented ones while the example is shown.
 *
 * @param daily Whether those of all time are to come day by day as well, which takes longer.
 */
export function useLedger(days: number | null, daily = false): LedgerView {
  const today = useToday();
  const from = days === null ? EVER : addDays(today, 1 - days);
  const size = useExample();
  const lock = useLock();
  const read = () => (days === null && !daily ? readTotals() : readRollups(from, today));
  const { value, error } = useLive(
    async () => (size === null ? read() : []),
    [from, today, size, lock, daily],
  );
  const invented = useMemo(() => (size === null ? null : rowsOf(size, from)), [size, from]);
  const slow = useSlow(!value && !error);
  if (invented) return { state: 'ready', rows: invented, today };
  if (error) return { state: error.name === 'LedgerLockedError' ? 'locked' : 'unavailable' };
  if (!value) return { state: slow ? 'loading' : 'quiet' };
  return { state: 'ready', rows: value, today };
}

/** How many entries the example has; `null` where the viewer's own ledger is shown. */
export function useExample(): number | null {
  const { example } = useRoute().params;
  const size = Number(example);
  return example && Number.isInteger(size) && size >= 0 && size <= 1_000_000 ? size : null;
}

const made = new Map<number, Row[]>();

function rowsOf(size: number, from: string): Row[] {
  const rows = made.get(size) ?? rollUp(exampleEntries(size, exampleEnd()));
  made.set(size, rows);
  return rows.filter(({ day }) => day >= from);
}

/** The end of the example: the same for all that is shown of it, in milliseconds since the Unix epoch. */
let end: number | null = null;
export function exampleEnd(): number {
  end ??= Date.now();
  return end;
}

/** The local day, also past midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(Date.now())), 60_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
