import type { Action, EventReport } from '../../utils/ledger/event';
import type { Held } from '../../utils/page/guard';
import { sample } from '../../utils/pii/mask';
import type { Site } from '../../utils/sites/site';

/** What the ledger is told of a held message: masked, never as typed. */
export function eventOf(held: Held, action: Action, site: Site, at: number): EventReport {
  return {
    id: held.id,
    at,
    kind: action === 'sent_anyway' ? 'disclosure' : 'warning',
    site: site.id,
    types: [...new Set(held.findings.map(({ type }) => type))],
    channel: 'chat',
    action,
    sample: sample(held.findings),
  };
}
