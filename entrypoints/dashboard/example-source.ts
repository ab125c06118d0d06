import { exampleEntry, exampleStep } from '../../utils/reports/example';
import type { Entry } from '../../utils/reports/row';
import type { Query } from './source';
import { exampleEnd } from './use-ledger';

/** Invented entries that fit, newest first; only those asked for are made. */
export async function exampleEvents(query: Query, size: number): Promise<Entry[]> {
  const { before = Number.POSITIVE_INFINITY, limit, site, kind, type, text } = query;
  const end = exampleEnd();
  const first = Number.isFinite(before) ? Math.floor((end - before) / exampleStep(size)) - 2 : 0;
  const needle = text?.toLowerCase();
  const found: Entry[] = [];
  for (let i = Math.max(0, first); i < size && found.length < limit; i++) {
    const entry = exampleEntry(i, size, end);
    if (entry.at >= before || (site && entry.site !== site) || (kind && entry.kind !== kind))
      continue;
    if (type && !entry.types.includes(type)) continue;
    const words = [entry.site, entry.receiver, entry.company, entry.sample].join(' ').toLowerCase();
    if (!needle || words.includes(needle)) found.push(entry);
  }
  return found;
}
