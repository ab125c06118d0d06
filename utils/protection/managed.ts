import { isLevel, type Level } from './level';
import { NO_TIME, parseTime, type TimeRules } from './time-rules';

/** What whoever manages this browser has laid down: a family with several machines, a school, a company. */
export interface Policy {
  /** Nobody goes below, with or without a PIN. */
  minimumLevel: Level;
  /** The same for single sites, by id. */
  sites: Readonly<Record<string, Level>>;
  /** Sites can be neither switched off nor paused. */
  alwaysOn: boolean;
  /** Who that is, in their own words; `null`: they have not said. */
  managedBy: string | null;
  /** Of live rooms, at levels 2 and 3. */
  time: TimeRules;
  /** Ids of the only sites whose live rooms are watched, at levels 2 and 3; `null`: any. */
  only: readonly string[] | null;
}

export const NO_POLICY: Policy = {
  minimumLevel: 0,
  sites: {},
  alwaysOn: false,
  managedBy: null,
  time: NO_TIME,
  only: null,
};

/** Longest name shown, in UTF-16 code units. */
const LONGEST = 80;

/** Reads `storage.managed`, whose schema is `public/managed-schema.json`; what is not in order is left out. */
export function parsePolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null) return NO_POLICY;
  const { minimumLevel, sites, alwaysOn, managedBy, dailyMinutes, night, onlySites } =
    stored as Record<string, unknown>;
  return {
    minimumLevel: isLevel(minimumLevel) ? minimumLevel : 0,
    sites: parseLevels(sites),
    alwaysOn: alwaysOn === true,
    managedBy: typeof managedBy === 'string' && managedBy ? managedBy.slice(0, LONGEST) : null,
    time: timeOf(dailyMinutes, night),
    only: Array.isArray(onlySites) ? onlySites.filter((site) => typeof site === 'string') : null,
  };
}

/** Whether a policy lays anything down. */
export function laysDown({
  minimumLevel,
  sites,
  alwaysOn,
  managedBy,
  time,
  only,
}: Policy): boolean {
  const isTimed = time.daily !== null || time.night !== null;
  const isNamed = managedBy !== null || Object.keys(sites).length > 0;
  return minimumLevel > 0 || alwaysOn || isNamed || isTimed || only !== null;
}

/** What is in order of both. */
function timeOf(daily: unknown, night: unknown): TimeRules {
  const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(String(night)) ?? [];
  const hours = from && to ? { from: minuteOf(from), to: minuteOf(to) } : null;
  return {
    daily: parseTime({ daily: daily ?? null, night: null })?.daily ?? null,
    night: parseTime({ daily: null, night: hours })?.night ?? null,
  };
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The pairs of an object whose values are levels. */
export function parseLevels(value: unknown): Record<string, Level> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, Level] => isLevel(pair[1])),
  );
}
