import type { Action, EventReport } from '../../utils/ledger/event';
import type { Held } from '../../utils/page/held';
import { sample } from '../../utils/pii/mask';
import type { PageSite } from '../../utils/sites/site';

/** What the ledger is told of a held message: masked, never as typed. */
export function eventOf(held: Held, action: Action, site: PageSite, at: number): EventReport {
  return {
    id: held.id,
    at,
    kind: action === 'sent_anyway' ? 'disclosure' : 'warning',
    site: site.id,
    types: [...new Set(held.findings.map(({ type }) => type))],
    channel: held.lasting ? 'comment' : 'chat',
    action,
    sample: sample(held.findings),
  };
}
