import type { DataType } from '../../pii/finding';
import type { Words } from '../words';

/** What to do once such data is out: in the next ten minutes, and then. */
export interface Aid {
  id: string;
  name: Words;
  types: readonly DataType[];
  /** The next ten minutes, in order. */
  now: readonly Words[];
  /** The days after. */
  later: readonly Words[];
  /** Where the advice comes from. */
  source: string;
}
