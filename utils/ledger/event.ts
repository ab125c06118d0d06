import type { DataType } from '../pii/finding';

/** What became of a held message. `held`: still undecided, or its page was closed before the decision. */
export type Action = 'held' | 'masked' | 'edited' | 'sent_anyway' | 'marked';

/** One thing that happened, as the guard reports it. */
export interface LedgerEvent {
  /** Made by the guard (UUID), so that a repeated report is no second event. */
  id: string;
  /** When, in milliseconds since the Unix epoch. */
  at: number;
  kind: 'warning' | 'disclosure' | 'lure';
  /** Id of the site's record. */
  site: string;
  types: DataType[];
  channel: 'chat';
  action: Action;
  /** The details, masked (`138****5678`); never the details themselves. `null`: carried by the outbox. */
  sample: string | null;
}
