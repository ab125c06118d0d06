import type { LureLabel } from '../lures/lure';
import type { DataType } from '../pii/finding';

/** What kind of thing happened. */
export const kinds = [
  'warning',
  'disclosure',
  'leak',
  'lure',
  'tracker',
  'level',
  'request',
] as const;
export type Kind = (typeof kinds)[number];

/** By which way. */
export const channels = ['chat', 'comment', 'form', 'page', 'request', 'settings'] as const;
export type Channel = (typeof channels)[number];

/** What became of a held message. `held`: still undecided, or its page was closed before the decision. */
export const warningActions = ['held', 'masked', 'edited', 'sent_anyway'] as const;
export type WarningAction = (typeof warningActions)[number];

/** What was done, by the viewer, by a page or by Hushcart. */
export const actions = [
  ...warningActions,
  'given',
  'seen',
  'stopped',
  'blocked',
  'marked',
  'changed',
  'sent',
  'answered',
] as const;
export type Action = (typeof actions)[number];

/** One thing that happened. */
export interface LedgerEvent {
  /** Made where it happened (UUID), so that a repeated report is no second event. */
  id: string;
  /** When, in milliseconds since the Unix epoch. */
  at: number;
  kind: Kind;
  /** Id of a site's record, or the registrable domain of a site the viewer taught. */
  site: string;
  /** Who got it, if not the site itself: a seller, a payment host, a third party's host. */
  receiver: string | null;
  /** The company behind the receiver, where known. */
  company: string | null;
  /** May be empty for lures, trackers, levels and requests. */
  types: DataType[];
  channel: Channel;
  /** Of leaks: `plain`, `base64`, `sha256`, `md5>base64` … */
  encoding: string | null;
  /** Of lures: what it tried; `null` in rows of before that was kept. */
  lure: LureLabel | null;
  action: Action;
  /** 1; of trackers, how many requests of that company were blocked on that site that day. */
  count: number;
  /** The details, masked (`138****5678`); never the details themselves. `null`: none, or carried by the outbox. */
  sample: string | null;
}

/** What a chat guard need not say, since it never differs: `receiver`, `company`, `encoding` and `lure` null, `count` 1. */
type Usual = 'receiver' | 'company' | 'encoding' | 'lure' | 'count';

/** An event as it is reported; what is left out is filled in by `parseLedgerEvent`. */
export type EventReport = Omit<LedgerEvent, Usual> & Partial<Pick<LedgerEvent, Usual>>;

/** Whether somebody has a detail since then: sent, given in a form, or seen to leave. */
export function isGiven({ kind, action }: Pick<LedgerEvent, 'kind' | 'action'>): boolean {
  if (kind === 'leak') return action === 'seen';
  return kind === 'disclosure' && (action === 'sent_anyway' || action === 'given');
}
