import { agreedLevel } from './agreement';
import { LEVEL_OF, stricter, type Who } from './level';
import type { Settings } from './settings-file';
import { mergedTime } from './time-merge';

/** Settings as one machine knows them, and after which change. */
export interface Version {
  /** Counts changes over all machines. */
  revision: number;
  settings: Settings;
}

/**
 * What this machine holds after it has heard from another.
 *
 * Only one of both changed since they last agreed: that change counts. Both did: the stricter side of each counts.
 * Behind a lock nothing is ever lowered from elsewhere, as whoever did that may not know this machine's PIN.
 *
 * @param agreed The revision at which both last were the same.
 */
export function merged(mine: Version, theirs: Version, agreed: number, locked: boolean): Version {
  if (theirs.revision <= agreed) return mine;
  const conflict = mine.revision > agreed;
  const revision = Math.max(mine.revision, theirs.revision);
  if (!conflict && !locked) return theirs;
  const settings = strictest(mine.settings, theirs.settings);
  const isNew = conflict && !sameSettings(settings, theirs.settings);
  return { revision: isNew ? revision + 1 : revision, settings };
}

/** The stricter side of each: higher levels, fewer sites off, fewer agreed on, less time. */
function strictest(mine: Settings, theirs: Settings): Settings {
  const named = new Set([...Object.keys(mine.sites), ...Object.keys(theirs.sites)].sort());
  const level = stricter(mine.level, theirs.level);
  const sites = [...named].map((site) => {
    return [site, stricter(agreedLevel(mine, site), agreedLevel(theirs, site))] as const;
  });
  return {
    who: strictestWho(mine.who, theirs.who),
    level,
    sites: Object.fromEntries(sites.filter(([, own]) => own !== level)),
    off: inBoth(mine.off, theirs.off),
    only: mine.only && theirs.only ? inBoth(mine.only, theirs.only) : (mine.only ?? theirs.only),
    time: mergedTime(mine.time, theirs.time),
  };
}

function inBoth(mine: readonly string[], theirs: readonly string[]): string[] {
  return mine.filter((site) => theirs.includes(site)).sort();
}

/** The same on both machines, whichever asks. */
function strictestWho(mine: Who | null, theirs: Who | null): Who | null {
  if (mine === null || theirs === null) return mine ?? theirs;
  if (LEVEL_OF[mine] !== LEVEL_OF[theirs]) return LEVEL_OF[mine] > LEVEL_OF[theirs] ? mine : theirs;
  return mine < theirs ? mine : theirs;
}

/** Whether both say the same, in whatever order they list it. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return plain(a) === plain(b);
}

function plain({ who, level, sites, off, only, time: { daily, night } }: Settings): string {
  const named = Object.entries(sites).sort();
  const hours = night && [night.from, night.to];
  return JSON.stringify([
    who,
    level,
    named,
    [...off].sort(),
    only && [...only].sort(),
    daily,
    hours,
  ]);
}
