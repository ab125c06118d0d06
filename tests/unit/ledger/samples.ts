import type { LedgerEvent } from '../../../utils/ledger/event';

let last = 0;

/** An event with an id of its own. */
export function anEvent(with_: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    id: `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`,
    at: 1_700_000_000_000,
    kind: 'warning',
    site: 'bilibili',
    receiver: null,
    company: null,
    types: ['phone'],
    channel: 'chat',
    encoding: null,
    lure: null,
    action: 'held',
    count: 1,
    sample: '138****5678',
    ...with_,
  };
}
