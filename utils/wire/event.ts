import type { DataType } from '../pii/finding';

/** An event of the ledger, as the wire watch reports it; `utils/ledger/event.ts` says what each field means. */
export interface WireEvent {
  id: string;
  at: number;
  kind: 'disclosure' | 'leak' | 'warning';
  site: string;
  receiver: string | null;
  company: string | null;
  types: DataType[];
  /** `form`, `chat`: after it was submitted or sent there. `page`: before, while it was only typed. */
  channel: 'chat' | 'form' | 'page';
  encoding: string | null;
  action: 'given' | 'seen' | 'stopped' | 'sent_anyway';
  count: number;
  sample: string | null;
}

/** Who got something: told by the background, which knows the companies. */
export interface Receiver {
  /** Whether it is somebody else than the site. */
  third: boolean;
  company: string | null;
  /** Whether rules of ours may stop what goes there. */
  blockable: boolean;
}
