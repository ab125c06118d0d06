import type { LedgerEvent } from '../../../utils/ledger/event';

let last = 0;

/** An event as a guard reports it, with an id of its own. */
export function anEvent(with_: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    id: `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`,
    at: 1_700_000_000_000,
    kind: 'warning',
    site: 'bilibili',
    types: ['phone'],
    channel: 'chat',
    action: 'held',
    sample: '138****5678',
    ...with_,
  };
}
