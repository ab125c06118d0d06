import { type DataType, dataTypes } from '../pii/finding';
import { sites } from '../sites';
import type { Action, LedgerEvent } from './event';

const ACTIONS: readonly Action[] = ['held', 'masked', 'edited', 'sent_anyway', 'marked'];
/** Longest masked sample worth keeping, in UTF-16 code units. */
const SAMPLE = 500;

/** Reads an event from whatever was sent or stored; `null` if it is not one. */
export function parseLedgerEvent(input: unknown): LedgerEvent | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, at, kind, site, types, channel, action, sample } = input as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\da-f-]{36}$/.test(id)) return null;
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 0) return null;
  if (kind !== 'warning' && kind !== 'disclosure' && kind !== 'lure') return null;
  if (!sites.some((known) => known.id === site) || channel !== 'chat') return null;
  if (!ACTIONS.includes(action as Action)) return null;
  if (!Array.isArray(types) || types.length > dataTypes.length) return null;
  if (types.length === 0 && kind !== 'lure') return null;
  if (!types.every((type) => dataTypes.includes(type))) return null;
  if (sample !== null && typeof sample !== 'string') return null;
  return {
    id,
    at,
    kind,
    site: site as string,
    types: [...new Set(types as DataType[])],
    channel,
    action: action as Action,
    sample: sample?.slice(0, SAMPLE) ?? null,
  };
}
