import type { Agreement } from './agreement';
import { isOver, passed, type Wait } from './wait';

/** The agreement as it stands at `now`: pauses end, waits run out, a lock whose reset is over goes. */
export function atTime(agreement: Agreement, now: number): Agreement {
  const { lock, pauses } = agreement;
  const running = Object.entries(pauses)
    // A pause that the clock says began later is over: waits are made to last, pauses are not.
    .filter(([, pause]) => now >= pause.seen && !isOver(passed(pause, now)))
    .map(([site, pause]) => [site, passed(pause, now)] as const);
  const next = { ...agreement, pauses: Object.fromEntries(running) };
  if (!lock) return next;
  const wait = lock.wait && passed(lock.wait, now);
  const reset = lock.reset && passed(lock.reset, now);
  if (reset && isOver(reset)) return { ...next, lock: null };
  return { ...next, lock: { ...lock, wait: wait && isOver(wait) ? null : wait, reset } };
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

function waitsOf({ lock, pauses }: Agreement): Wait[] {
  return [lock?.wait, lock?.reset, ...Object.values(pauses)].flatMap((wait) => wait ?? []);
}
