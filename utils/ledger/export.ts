import { allEvents } from './all-events';
import type { LedgerEvent } from './event';
import type { DatedEvent } from './pack';
import type { Watch } from './progress';
import { type EventQuery, fits } from './read';
import type { Ledger } from './schema';

/** What is told of each event, in this order; samples stay here. */
const FIELDS = [
  'id',
  'at',
  'kind',
  'site',
  'receiver',
  'company',
  'types',
  'channel',
  'encoding',
  'action',
  'count',
  'lure',
] as const satisfies (keyof LedgerEvent)[];

export type ExportFormat = 'json' | 'csv';
/** Which events to export; all of them if it says nothing. */
export type ExportQuery = Omit<EventQuery, 'limit' | 'before'>;

/**
 * The ledger, or what fits of it, for other programs: oldest first, and not encrypted.
 *
 * @param now Milliseconds since the Unix epoch.
 * @throws {LedgerLockedError}
 */
export async function exportEvents(
  format: ExportFormat,
  query: ExportQuery,
  now: number,
  db: Ledger,
  { progress, signal }: Watch = {},
): Promise<Blob> {
  const parts: string[] = [];
  const all = await db.boxes.count();
  let done = 0;
  for await (const events of allEvents(db)) {
    signal?.throwIfAborted();
    const some = events.filter((event) => fits(event, query));
    if (some.length > 0)
      parts.push(some.map(format === 'json' ? jsonOf : csvOf).join(SEPARATOR[format]));
    done += events.length;
    progress?.({ done, all });
  }
  const body = parts.join(SEPARATOR[format]);
  return format === 'json' ? jsonFile(body, now) : csvFile(body);
}

const SEPARATOR = { json: ',\n', csv: '\r\n' };

function jsonFile(body: string, now: number): Blob {
  const head = `{"format":"hushcart-ledger","version":1,"exportedAt":${now},"events":[`;
  return new Blob([head, '\n', body, '\n]}\n'], { type: 'application/json' });
}

/** With a byte order mark, by which Excel and WPS know UTF-8. */
function csvFile(body: string): Blob {
  const lines = [FIELDS.join(','), ...(body ? [body] : [])].join('\r\n');
  return new Blob(['\uFEFF', lines, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

function jsonOf(event: DatedEvent): string {
  return JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, event[field]])));
}

function csvOf(event: DatedEvent): string {
  const at = new Date(event.at).toISOString();
  const values = { ...event, at, types: event.types.join(' ') };
  return FIELDS.map((field) => cell(values[field])).join(',');
}

/**
 * A cell; names come from pages, and a spreadsheet runs what begins like a formula.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
