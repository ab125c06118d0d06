import type { Agreement } from './agreement';
import { isOver, passed, type Wait } from './wait';

/** The agreement as it stands at `now`: pauses end, waits run out, a lock whose reset is over goes. */
export function atTime(agreement: Agreement, now: number): Agreement {
  const { lock, pauses } = agreement;
  const later = running(agreement.later, now);
  const paused = Object.entries(pauses)
    // A pause that the clock says began later is over: waits are made to last, pauses are not.
    .filter(([, pause]) => now >= pause.seen && !isOver(passed(pause, now)))
    .map(([site, pause]) => [site, passed(pause, now)] as const);
  const next = { ...agreement, pauses: Object.fromEntries(paused), later };
  if (!lock) return next;
  const reset = running(lock.reset, now);
  if (lock.reset && !reset) return { ...next, lock: null };
  return { ...next, lock: { ...lock, wait: running(lock.wait, now), reset } };
}

function running(wait: Wait | null, now: number): Wait | null {
  const then = wait && passed(wait, now);
  return then && !isOver(then) ? then : null;
}

/** How long until something of it ends by itself, in milliseconds; `null`: nothing does. */
export function nextEnd({ lock, pauses }: Agreement): number | null {
  const lefts = [...Object.values(pauses), lock?.reset ?? null].flatMap((wait) => wait?.left ?? []);
  return lefts.length > 0 ? Math.min(...lefts) : null;
}

/** Whether what time did has to be stored: something ended, or a clock turned back began a wait anew. */
export function isNews(before: Agreement, after: Agreement): boolean {
  const old = waitsOf(before);
  const now = waitsOf(after);
  if (old.length !== now.length) return true;
  return old.some((wait, i) => wait.seen > now[i]!.seen);
}

function waitsOf({ lock, later, pauses }: Agreement): Wait[] {
  return [lock?.wait, lock?.reset, later, ...Object.values(pauses)].flatMap((wait) => wait ?? []);
}
