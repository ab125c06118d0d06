import { merged, sameSettings, type Version } from './merge';
import type { Settings } from './settings-file';

/** What this machine last had in common with the others. */
export interface Base extends Version {
  /** What lay in the browser's sync then; behind a lock it may be softer than what holds here. `null`: not known. */
  seen: Settings | null;
}

/** A machine as it is when it meets what others have left in the browser's sync. */
export interface Machine {
  settings: Settings;
  /** Whether anybody has settled anything here; else all comes from the others. */
  settled: boolean;
  locked: boolean;
  /** `null`: it has never met the others. */
  base: Base | null;
}

/**
 * What a machine holds after the meeting, and what it leaves for the others (`null`: nothing new).
 *
 * @param theirs `null`: nobody has left anything yet.
 */
export function exchange(
  { settings, settled, locked, base }: Machine,
  theirs: Version | null,
): { settings: Settings; base: Base; leave: Version | null } {
  const agreed = base?.revision ?? 0;
  const isChanged = base ? !sameSettings(settings, base.settings) : settled;
  const mine = { revision: isChanged ? agreed + 1 : agreed, settings };
  // Another machine may have counted to the same number without having heard of this one: both changed.
  const isRival =
    theirs?.revision === agreed && base?.seen && !sameSettings(theirs.settings, base.seen);
  const common = isRival ? agreed - 1 : agreed;
  const result = theirs ? merged(mine, theirs, common, locked) : mine;
  const leave = result.revision > (theirs?.revision ?? 0) ? result : null;
  const seen = (leave ?? theirs)?.settings ?? null;
  return { settings: result.settings, base: { ...result, seen }, leave };
}
