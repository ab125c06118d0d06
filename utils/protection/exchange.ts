import { merged, sameSettings, type Version } from './merge';
import type { Settings } from './settings-file';

/** What this machine last had in common with the others. */
export type Base = Version;

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
  const result = theirs ? merged(mine, theirs, agreed, locked) : mine;
  const isNews = result.revision > (theirs?.revision ?? 0);
  return { settings: result.settings, base: result, leave: isNews ? result : null };
}
