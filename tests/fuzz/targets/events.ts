import { parseLedgerEvent } from '../../../utils/ledger/parse';
import { parseChunk } from '../../../utils/ledger/restore';
import { must, target } from '../target';
import { spoilt } from '../values';

const EVENT = {
  id: '6f0f1c1e-6a53-4a4b-8f0e-2f6a1d3b5c7d',
  at: 1_790_000_000_000,
  day: '2026-09-21',
  kind: 'warning',
  site: 'taobao',
  receiver: null,
  company: null,
  types: ['phone', 'person_name'],
  channel: 'chat',
  encoding: null,
  lure: null,
  action: 'masked',
  count: 1,
  sample: '138****1234',
};
const CHUNK = { events: [EVENT], records: [{ kind: 'request', id: 'a', value: {}, at: 1 }] };

/** What is written to the ledger or read from a backup is an event through and through, or none. */
export const events = target({
  name: 'events',
  make: (chance) => ({ event: spoilt(EVENT, chance), chunk: spoilt(CHUNK, chance) }),
  check({ event, chunk }) {
    const read = parseLedgerEvent(event);
    if (read) must(parseLedgerEvent(structuredClone(read)) !== null, 'it cannot be read again');
    try {
      parseChunk(chunk);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  },
});
