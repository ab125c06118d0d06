import type { DataType } from '../../pii/finding';
import type { Words } from '../words';

/** One thing to do. */
export interface AidStep extends Words {
  /** Only makes sense for what the viewer wrote into a chat, not for what a platform lost. */
  inChat?: true;
}

/** What to do once such data is out: in the next ten minutes, and then. */
export interface Aid {
  id: string;
  name: Words;
  types: readonly DataType[];
  /** The next ten minutes, in order. */
  now: readonly AidStep[];
  /** The days after. */
  later: readonly Words[];
  /** Where the advice comes from. */
  source: string;
}
