/** A time that has to go by, however the clock is turned meanwhile. All in milliseconds. */
export interface Wait {
  /** How long it was to begin with. */
  whole: number;
  /** How long is left. */
  left: number;
  /** When that was last true, since the Unix epoch. */
  seen: number;
}

/** Clocks are put right by so much every day; more is somebody's doing. */
const DRIFT = 2 * 60_000;

export function startWait(whole: number, now: number): Wait {
  return { whole, left: whole, seen: now };
}

/**
 * The wait as it stands at `now`.
 *
 * A clock turned back shortens nothing: it starts the wait anew, as what had gone by until then was only the clock's
 * word. One turned forward while Hushcart does not run cannot be told from time that went by.
 */
export function passed(wait: Wait, now: number): Wait {
  const gone = now - wait.seen;
  if (gone < -DRIFT) return startWait(wait.whole, now);
  return { ...wait, left: Math.max(0, wait.left - Math.max(0, gone)), seen: now };
}

export function isOver(wait: Wait): boolean {
  return wait.left <= 0;
}
