import { dayNumber, dayText } from '../day';
import { SealBrokenError } from '../errors';
import { box, unbox } from './box';
import { type Bytes, bytesOfUuid, joined, uuidOfBytes } from './bytes';
import { type DatedEvent, type Packed, pack, unpack } from './pack';
import type { EventRow, EventState } from './schema';
import { worthOf } from './worth';

/** A content key and the number of its epoch. */
export interface Sealer {
  epoch: number;
  key: CryptoKey;
}

/** Seals an event. */
export async function sealEvent(event: DatedEvent, { epoch, key }: Sealer): Promise<EventRow> {
  const row = { id: bytesOfUuid(event.id), at: event.at, day: dayNumber(event.day) };
  return { ...row, worth: worthOf(event), epoch, box: await box(pack(event), key, place(row)) };
}

/**
 * Opens an event's row.
 *
 * @param keys Content keys by number of epoch.
 * @throws {SealBrokenError}
 */
export async function openEvent(
  row: EventRow,
  keys: ReadonlyMap<number, CryptoKey>,
): Promise<DatedEvent> {
  const event = await openState(row.id, row, keys);
  if (event.sample !== null || !row.kept) return event;
  return { ...event, sample: (await openState(row.id, row.kept, keys)).sample };
}

async function openState(id: Bytes, state: EventState, keys: ReadonlyMap<number, CryptoKey>) {
  const { at, day, epoch } = state;
  const packed = await unbox<Packed>(state.box, keyOf(keys, epoch), place({ id, at, day }));
  return unpack(uuidOfBytes(id), at, dayText(day), packed);
}

/** An event's box opens under its id and time alone. */
function place({ id, at, day }: Pick<EventRow, 'id' | 'at' | 'day'>): Bytes {
  return joined(id, new Uint8Array(new Float64Array([at, day]).buffer));
}

/** The key of an epoch; without one the box is as good as broken. */
export function keyOf(keys: ReadonlyMap<number, CryptoKey>, epoch: number): CryptoKey {
  const key = keys.get(epoch);
  if (!key) throw new SealBrokenError(`The ledger has no key for epoch ${epoch}`);
  return key;
}
