import type { DataType } from '../pii/finding';
import type { Action } from './event';
import { type Ledger, ledger, type Row } from './schema';
import { unseal } from './seal';

/** How often each thing was done. */
export type Counts = Record<Action, number>;

/** What a site was given of one type, and when last (milliseconds since the Unix epoch). */
export interface Given {
  type: DataType;
  at: number;
}

/** What happened on all sites since `since` (milliseconds since the Unix epoch). */
export async function countsSince(since: number, db: Ledger = ledger): Promise<Counts> {
  const counts: Counts = { held: 0, masked: 0, edited: 0, sent_anyway: 0 };
  await db.events
    .where('at')
    .aboveOrEqual(since)
    .each(({ action }) => {
      counts[action]++;
    });
  return counts;
}

/** The types of details the viewer sent to a site, latest first. */
export async function givenTo(site: string, db: Ledger = ledger): Promise<Given[]> {
  const last = new Map<DataType, number>();
  await db.events
    .where('[site+at]')
    .between([site, -Infinity], [site, Infinity])
    .filter(({ action }) => action === 'sent_anyway')
    .each(({ types, at }) => {
      for (const type of types) last.set(type, Math.max(at, last.get(type) ?? 0));
    });
  return [...last].map(([type, at]) => ({ type, at })).sort((a, b) => b.at - a.at);
}

/**
 * The masked sample of a row; `null` if it came without one.
 *
 * @throws {SealBrokenError} If it was changed.
 */
export async function openSample({ sample }: Row, db: Ledger = ledger): Promise<string | null> {
  const row = sample && (await db.keys.get('samples'));
  return row ? unseal(sample!, row.key) : null;
}
