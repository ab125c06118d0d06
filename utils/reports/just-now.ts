import type { DataType } from '../pii/finding';
import type { Row } from './row';

/** What happened on a site a moment ago. */
export interface JustNow {
  /** The type of what went out as typed, if that is the last that was given. */
  sent: DataType | null;
  /** Whether a message of others was marked; which of the reasons it was, is not kept. */
  hasMarked: boolean;
}

/** @param since In milliseconds since the Unix epoch, as `last` of the rows. */
export function justNow(rows: readonly Row[], since: number): JustNow {
  const recent = rows.filter(({ last }) => last >= since);
  // The details of one message have one moment; the first of them counts it.
  const [newest] = recent
    .filter(({ kind }) => kind === 'disclosure')
    .sort((a, b) => b.last - a.last || b.events - a.events);
  return {
    sent: newest?.action === 'sent_anyway' ? newest.type : null,
    hasMarked: recent.some(({ kind }) => kind === 'lure'),
  };
}
