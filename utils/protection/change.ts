import { isGrowing, LATER, type Month, parseMonth } from './age';
import { type Agreement, agreedLevel } from './agreement';
import type { Action } from './allowed';
import { isLevel, isWho, LEVEL_OF, type Level, type Who } from './level';
import { isNames, parseSettings, type ReadSettings } from './settings-file';
import { isSofter, parseTime, type TimeRules } from './time-rules';
import { startWait } from './wait';

/** Something a person would like to have otherwise. */
export type Change =
  /** Who sits here; the level is the one they begin with. */
  | { do: 'who'; who: Who }
  /** The level everywhere (`site: null`) or on one site; there `level: null` is that of all. */
  | { do: 'level'; level: Level | null; site: string | null }
  | { do: 'site'; site: string; on: boolean }
  /** Off for so many minutes; 0 ends a pause. */
  | { do: 'pause'; site: string; minutes: number }
  | { do: 'time'; time: TimeRules }
  /** The live sites agreed on; `null`: any. */
  | { do: 'only'; sites: string[] | null }
  | { do: 'import'; settings: ReadSettings }
  /** When whoever sits here was born; `null`: that is nobody's business. */
  | { do: 'born'; born: Month | null }
  /** Puts the proposal of the next level off. */
  | { do: 'later' };

/** Longest pause, in minutes. */
const LONGEST = 60;

/** Reads a change from whatever was sent; `null` if it is none. */
export function parseChange(input: unknown): Change | null {
  if (typeof input !== 'object' || input === null) return null;
  const {
    do: what,
    who,
    level,
    site,
    on,
    minutes,
    time,
    sites,
    settings,
    born,
  } = input as Record<string, unknown>;
  const named = typeof site === 'string' && site !== '';
  if (what === 'who') return isWho(who) ? { do: what, who } : null;
  if (what === 'site') return named && typeof on === 'boolean' ? { do: what, site, on } : null;
  if (what === 'pause') {
    const timed = typeof minutes === 'number' && minutes >= 0 && minutes <= LONGEST;
    return named && timed ? { do: what, site, minutes } : null;
  }
  if (what === 'time') {
    const rules = parseTime(time);
    return rules && { do: what, time: rules };
  }
  if (what === 'only') return sites === null || isNames(sites) ? { do: what, sites } : null;
  if (what === 'level') {
    if (site === null) return isLevel(level) ? { do: what, level, site } : null;
    return named && (isLevel(level) || level === null) ? { do: what, level, site } : null;
  }
  if (what === 'later') return { do: what };
  if (what === 'born') {
    const month = parseMonth(born);
    return month || born === null ? { do: what, born: month } : null;
  }
  const parsed = what === 'import' ? parseSettings(settings) : null;
  return parsed ? { do: 'import', settings: parsed } : null;
}

/** What a change amounts to, and the site it is about (`null`: all). */
export function actionOf(
  change: Change,
  agreement: Agreement,
): { action: Action; site: string | null } {
  switch (change.do) {
    case 'who':
      return {
        action: LEVEL_OF[change.who] < agreement.level ? 'level.down' : 'who',
        site: null,
      };
    case 'level': {
      const now = change.site === null ? agreement.level : agreedLevel(agreement, change.site);
      const down = (change.level ?? agreement.level) < now;
      return { action: down ? 'level.down' : 'level.up', site: change.site };
    }
    case 'site':
      return { action: change.on ? 'site.on' : 'site.off', site: change.site };
    case 'pause':
      return { action: change.minutes > 0 ? 'pause' : 'site.on', site: change.site };
    case 'only': {
      const more = agreement.only && (!change.sites || !isWithin(change.sites, agreement.only));
      return { action: more ? 'sites.more' : 'sites.less', site: null };
    }
    case 'time':
      return {
        action: isSofter(agreement.time, change.time) ? 'time.more' : 'time.less',
        site: null,
      };
    case 'import':
      return { action: 'import', site: null };
    case 'born':
      return { action: 'who', site: null };
    case 'later':
      // The level stays as it is, which is always free.
      return { action: 'level.up', site: null };
  }
}

/** The agreement with the change made. */
export function changed(agreement: Agreement, change: Change, now: number): Agreement {
  switch (change.do) {
    case 'who':
      return withWho(agreement, change.who, { level: LEVEL_OF[change.who] });
    case 'level':
      if (change.site === null) return { ...agreement, level: change.level! };
      return { ...agreement, sites: withEntry(agreement.sites, change.site, change.level) };
    case 'site': {
      const off = agreement.off.filter((site) => site !== change.site);
      const pauses = withEntry(agreement.pauses, change.site, null);
      return { ...agreement, pauses, off: change.on ? off : [...off, change.site] };
    }
    case 'pause': {
      const pause = change.minutes > 0 ? startWait(change.minutes * 60_000, now) : null;
      return { ...agreement, pauses: withEntry(agreement.pauses, change.site, pause) };
    }
    case 'only':
      return { ...agreement, only: change.sites };
    case 'time':
      return { ...agreement, time: change.time };
    case 'import':
      return withSettings(agreement, change.settings);
    case 'born':
      return { ...agreement, born: isGrowing(agreement.who) ? change.born : null, later: null };
    case 'later':
      return { ...agreement, later: startWait(LATER, now) };
  }
}

/** The agreement with settings from a file or another machine; what they say nothing of stays. */
export function withSettings(agreement: Agreement, settings: ReadSettings): Agreement {
  return withWho(agreement, settings.who, settings);
}

/** Somebody else sits here: what was put off was put off for another step. */
function withWho(before: Agreement, who: Who | null, others: Partial<Agreement>): Agreement {
  const born = isGrowing(who) ? before.born : null;
  const later = who === before.who ? before.later : null;
  return { ...before, ...others, who, born, later };
}

function withEntry<T>(record: Record<string, T>, key: string, value: T | null): Record<string, T> {
  const { [key]: _old, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}
