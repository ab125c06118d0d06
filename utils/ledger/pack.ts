import { actionCodes, channelCodes, kindCodes, lureCodes, typeCodes, wordsOf } from './codes';
import type { LedgerEvent } from './event';

/** What is sealed of an event: all but its id and time. */
export type Packed = [
  kind: string,
  site: string,
  receiver: string | null,
  company: string | null,
  types: string,
  channel: string,
  encoding: string | null,
  action: string,
  count: number,
  sample: string | null,
  /** Of lures alone. */
  lure?: string,
];

/** An event with its day by the clock of the machine it was written on, `YYYY-MM-DD`. */
export interface DatedEvent extends LedgerEvent {
  day: string;
}

const kindOf = wordsOf(kindCodes);
const channelOf = wordsOf(channelCodes);
const actionOf = wordsOf(actionCodes);
const typeOf = wordsOf(typeCodes);
const lureOf = wordsOf(lureCodes);

/** An event as it is sealed. */
export function pack(event: LedgerEvent): Packed {
  return [
    kindCodes[event.kind],
    event.site,
    event.receiver,
    event.company,
    event.types.map((type) => typeCodes[type]).join(''),
    channelCodes[event.channel],
    event.encoding,
    actionCodes[event.action],
    event.count,
    event.sample,
    ...(event.lure ? ([lureCodes[event.lure]] as const) : ([] as const)),
  ];
}

/** The event again; a code of a later version is left out (types, lures) or read as the nearest thing there is. */
export function unpack(id: string, at: number, day: string, packed: Packed): DatedEvent {
  const [kind, site, receiver, company, types, channel, encoding, action, count, sample, lure] =
    packed;
  return {
    id,
    at,
    day,
    kind: kindOf.get(kind) ?? 'warning',
    site,
    receiver,
    company,
    types: (types.match(/../g) ?? []).flatMap((code) => typeOf.get(code) ?? []),
    channel: channelOf.get(channel) ?? 'page',
    encoding,
    lure: lureOf.get(lure ?? '') ?? null,
    action: actionOf.get(action) ?? 'seen',
    count,
    sample,
  };
}
