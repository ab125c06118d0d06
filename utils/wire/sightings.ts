import type { DataType } from '../pii/finding';
import type { WireEvent } from './event';
import type { Needle } from './needles/needle';

/** Needles that left in one call. */
export interface Sighting {
  /** Host that got them. */
  host: string;
  needle: Needle;
  encoding: string;
  channel: WireEvent['channel'];
  action: WireEvent['action'];
}

/** What belongs in one event: the same receiver, encoding, channel and action. */
export interface Group {
  host: string;
  encoding: string;
  channel: WireEvent['channel'];
  action: WireEvent['action'];
  types: DataType[];
  needles: Needle[];
}

/**
 * Tells each leak once a page: what was told of a (receiver, type, encoding) before is left out. A thing that was
 * merely seen is told again when it is stopped, and when it is given on purpose after it was only typed.
 */
export function openSightings(): { news(sightings: readonly Sighting[]): Group[] } {
  const told = new Set<string>();
  return {
    news(sightings) {
      const groups = new Map<string, Group>();
      for (const { host, needle, encoding, channel, action } of sightings) {
        const about = [host, encoding, channel === 'page', action].join(' ');
        const key = `${about} ${needle.type}`;
        if (told.has(key)) continue;
        told.add(key);
        const group = groups.get(about) ?? {
          host,
          encoding,
          channel,
          action,
          types: [],
          needles: [],
        };
        group.types.push(needle.type);
        group.needles.push(needle);
        groups.set(about, group);
      }
      return [...groups.values()];
    },
  };
}
