import type { Entry, Row } from '../../../utils/reports/row';

/** The day all tests of reports call today: a Thursday. */
export const TODAY = '2026-11-26';

/** A row of one masked phone number in Douyin's chat today, but for `parts`. */
export function rowOf(parts: Partial<Row> = {}): Row {
  const day = parts.day ?? TODAY;
  return {
    day,
    site: 'douyin',
    receiver: null,
    company: null,
    kind: 'warning',
    type: 'phone',
    channel: 'chat',
    action: 'masked',
    count: 1,
    events: parts.count ?? 1,
    last: Date.parse(`${day}T12:00:00Z`),
    ...parts,
  };
}

/** The same as sent: the site has it. */
export function sentRow(parts: Partial<Row> = {}): Row {
  return rowOf({ kind: 'disclosure', action: 'sent_anyway', ...parts });
}

/** Requests of a company that were blocked. */
export function blockedRow(company: string, count: number, parts: Partial<Row> = {}): Row {
  const kind = { kind: 'tracker', action: 'blocked', channel: 'request', type: null } as const;
  return rowOf({ ...kind, company, receiver: `${company.toLowerCase()}.example`, count, ...parts });
}

/** An entry like `rowOf`, at noon of today by this machine's clock. */
export function entryOf(parts: Partial<Entry> = {}): Entry {
  return {
    id: crypto.randomUUID(),
    at: new Date(`${TODAY}T12:00:00`).getTime(),
    kind: 'warning',
    site: 'douyin',
    receiver: null,
    company: null,
    types: ['phone'],
    channel: 'chat',
    encoding: null,
    lure: null,
    action: 'masked',
    count: 1,
    sample: '138****5678',
    ...parts,
  };
}
