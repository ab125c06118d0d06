import type { Action, Kind } from '../ledger/event';
import type { LureLabel } from '../lures/lure';
import type { DataType } from '../pii/finding';

export type { Action, Kind };

export type Channel = 'chat' | 'comment' | 'form' | 'page' | 'request' | 'settings';

/** A ledger event as reports see it: what the lists show, one by one. */
export interface Entry {
  id: string;
  /** Milliseconds since the Unix epoch. */
  at: number;
  kind: Kind;
  /** Id of a site's record, or the registrable domain of a site the viewer taught. */
  site: string;
  /** Who got it, if not the site itself. */
  receiver: string | null;
  /** The company behind the receiver, where known. */
  company: string | null;
  types: DataType[];
  channel: Channel;
  /** Leaks: how it was wrapped (`base64`, `sha256`, …). */
  encoding: string | null;
  /** Lures: what it tried, if that was kept. */
  lure: LureLabel | null;
  action: Action;
  count: number;
  /** Masked, never the detail. */
  sample: string | null;
}

/** What every plot is drawn from: a day's entries that are alike. An entry of three types is in three rows. */
export interface Row {
  /** Local day, YYYY-MM-DD. */
  day: string;
  site: string;
  receiver: string | null;
  company: string | null;
  kind: Kind;
  type: DataType | null;
  channel: Channel;
  action: Action;
  count: number;
  /** How many entries begin with this type: over all types each entry is counted once. */
  events: number;
  /** When the last of them was, in milliseconds since the Unix epoch. */
  last: number;
}
