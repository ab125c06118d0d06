import { dayNumber, dayText } from '../day';
import { actionCodes, channelCodes, kindCodes, typeCodes, wordsOf } from './codes';
import type { RollupRow } from './fold';

/** Sums of one day or more as they are sealed: each name once, then eleven numbers a row. */
export interface PackedBlock {
  /** Names; the first stands for `null`. */
  s: string[];
  /** Day, site, receiver, company, kind, type, channel, action, count, events, last. */
  r: number[];
}

const WIDTH = 11;
const kindOf = wordsOf(kindCodes);
const channelOf = wordsOf(channelCodes);
const actionOf = wordsOf(actionCodes);
const typeOf = wordsOf(typeCodes);

/** Sums as they are sealed. */
export function packBlock(rows: readonly RollupRow[]): PackedBlock {
  const places = new Map([['', 0]]);
  const place = (name: string | null) => {
    if (!places.has(name ?? '')) places.set(name ?? '', places.size);
    return places.get(name ?? '')!;
  };
  const r = rows.flatMap((row) => [
    dayNumber(row.day),
    place(row.site),
    place(row.receiver),
    place(row.company),
    place(kindCodes[row.kind]),
    place(row.type && typeCodes[row.type]),
    place(channelCodes[row.channel]),
    place(actionCodes[row.action]),
    row.count,
    row.events,
    row.last,
  ]);
  return { s: [...places.keys()], r };
}

/** The sums again. */
export function unpackBlock({ s, r }: PackedBlock): RollupRow[] {
  const name = (at: number) => s[r[at]!] || null;
  const rows: RollupRow[] = [];
  let day = Number.NaN;
  let text = '';
  for (let at = 0; at < r.length; at += WIDTH) {
    if (r[at] !== day) {
      day = r[at]!;
      text = dayText(day);
    }
    rows.push({
      day: text,
      site: name(at + 1) ?? '',
      receiver: name(at + 2),
      company: name(at + 3),
      kind: kindOf.get(name(at + 4) ?? '') ?? 'warning',
      type: typeOf.get(name(at + 5) ?? '') ?? null,
      channel: channelOf.get(name(at + 6) ?? '') ?? 'page',
      action: actionOf.get(name(at + 7) ?? '') ?? 'seen',
      count: r[at + 8]!,
      events: r[at + 9]!,
      last: r[at + 10]!,
    });
  }
  return rows;
}
