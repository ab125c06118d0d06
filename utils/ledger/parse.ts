import { type DataType, dataTypes } from '../pii/finding';
import { sites } from '../sites';
import type { Action, LedgerEvent } from './event';

const ACTIONS: readonly Action[] = ['held', 'masked', 'edited', 'sent_anyway'];
/** Longest masked sample worth keeping, in UTF-16 code units. */
const SAMPLE = 500;

/** Reads an event from whatever was sent or stored; `null` if it is not one. */
export function parseLedgerEvent(input: unknown): LedgerEvent | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, at, kind, site, types, channel, action, sample } = input as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\da-f-]{36}$/.test(id)) return null;
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 0) return null;
  if (kind !== 'warning' && kind !== 'disclosure') return null;
  if (!isSite(site) || (channel !== 'chat' && channel !== 'comment')) return null;
  if (!ACTIONS.includes(action as Action)) return null;
  if (!Array.isArray(types) || types.length === 0 || types.length > dataTypes.length) return null;
  if (!types.every((type) => dataTypes.includes(type))) return null;
  if (sample !== null && typeof sample !== 'string') return null;
  return {
    id,
    at,
    kind,
    site,
    types: [...new Set(types as DataType[])],
    channel,
    action: action as Action,
    sample: sample?.slice(0, SAMPLE) ?? null,
  };
}

/** A site of the list, or the domain of one that the viewer taught. */
function isSite(site: unknown): site is string {
  if (typeof site !== 'string') return false;
  return sites.some(({ id }) => id === site) || /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(site);
}
