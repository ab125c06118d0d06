import type { DataType } from '../pii/finding';
import type { Action } from './event';
import { type Ledger, ledger, type Row } from './schema';
import { unseal } from './seal';

/** How often each thing was done to a message of the viewer's; those of others are no part of it. */
export type Counts = Record<Exclude<Action, 'marked'>, number>;

/** A type of detail and when a site last got it, in milliseconds since the Unix epoch. */
export interface Given {
  type: DataType;
  at: number;
}

/** What a site has from the viewer, and what it was spared. */
export interface SiteSummary {
  /** Latest first. */
  given: Given[];
  /** How many messages were masked. */
  masked: number;
}

/** What happened on all sites since `since` (milliseconds since the Unix epoch). */
export async function countsSince(since: number, db: Ledger = ledger): Promise<Counts> {
  const counts: Counts = { held: 0, masked: 0, edited: 0, sent_anyway: 0 };
  await db.events
    .where('at')
    .aboveOrEqual(since)
    .each(({ action }) => {
      if (action !== 'marked') counts[action]++;
    });
  return counts;
}

/** What was sent to a site, and how often it was masked instead. */
export async function summaryOf(site: string, db: Ledger = ledger): Promise<SiteSummary> {
  const last = new Map<DataType, number>();
  await done(db, site, 'sent_anyway').each(({ types, at }) => {
    for (const type of types) last.set(type, at);
  });
  const given = [...last].map(([type, at]) => ({ type, at })).sort((a, b) => b.at - a.at);
  return { given, masked: await done(db, site, 'masked').count() };
}

/** The site's events that ended in `action`, oldest first. */
function done(db: Ledger, site: string, action: Action) {
  return db.events
    .where('[site+action+at]')
    .between([site, action, -Infinity], [site, action, Infinity]);
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
