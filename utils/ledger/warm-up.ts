import { contentKeys } from './content-keys';
import { currentLedger } from './current';

/** Opens the ledger while a page is still loading its words: what it draws first has not to wait for that. */
export function warmUp(): void {
  // What fails is told by the part that reads.
  currentLedger()
    .then((db) => contentKeys(db, []))
    .catch(() => {});
}
