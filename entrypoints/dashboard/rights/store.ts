import { granted } from '../../../utils/granted';
import { listRecords } from '../../../utils/ledger/records';
import { readRollups } from '../../../utils/ledger/rollup';
import { ask } from '../../../utils/messages';
import type { RightsRequest } from '../../../utils/rights/request';
import { type GivenTo, givenBySite } from './given';

/** What the pages of rights need of the ledger; tests give them one of their own. */
export interface RightsStore {
  /** @throws {LedgerLockedError} */
  list(): Promise<RightsRequest[]>;
  /** Keeps it, in the place of the one with its id; works while the ledger is locked. */
  put(request: RightsRequest): Promise<void>;
  remove(id: string): Promise<void>;
  /** Writes into the ledger that a letter went out: a request is a disclosure as well. */
  note(request: RightsRequest, action: 'sent' | 'answered', at: number): Promise<void>;
  /**
   * What each site has been given until `today` (`YYYY-MM-DD`).
   *
   * @throws {LedgerLockedError}
   */
  given(today: string): Promise<GivenTo[]>;
}

const KIND = 'rights-request';
/** Before there was a Hushcart. */
const BEGINNING = '2020-01-01';

/** The ledger of this browser. */
export const ledgerStore: RightsStore = {
  list: () => listRecords<RightsRequest>(KIND),
  async put(request) {
    await ask('record.put', { kind: KIND, id: request.id, value: request });
  },
  async remove(id) {
    granted(await ask('record.remove', { kind: KIND, id }));
  },
  async note({ site, types }, action, at) {
    // Written by hand, to somebody no site stands for.
    if (!site) return;
    const id = crypto.randomUUID();
    await ask('ledger.record', {
      id,
      at,
      kind: 'request',
      site,
      types,
      channel: 'request',
      action,
      sample: null,
    });
  },
  given: async (today) => givenBySite(await readRollups(BEGINNING, today)),
};
