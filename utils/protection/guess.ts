import { createQueue } from '../in-turn';
import type { Lock } from './agreement';
import { waitAfter } from './backoff';
import { isRight } from './hash';
import type { Keeper } from './keeper';
import { plainSecret } from './secret';
import { isOver, passed, startWait, type Wait } from './wait';

/** What came of an attempt to open the lock. */
export interface Attempt {
  open: boolean;
  /** How long until somebody may try again, in milliseconds. */
  waitMs: number;
}

/** Waits known without asking storage: a flood of guesses costs next to nothing. */
const waiting = new WeakMap<Keeper, Wait>();

/** Attempts come one after the other: each must know what became of those before. */
const inTurn = createQueue();

/** Tries a PIN or phrase. */
export function tryToOpen(keeper: Keeper, typed: string): Promise<Attempt> {
  return inTurn(() => attempt(keeper, typed));
}

/** To be called whenever the lock is another one, or was opened otherwise. */
export function forgetWait(keeper: Keeper): void {
  waiting.delete(keeper);
}

async function attempt(keeper: Keeper, typed: string): Promise<Attempt> {
  const known = waiting.get(keeper);
  const wait = known && passed(known, keeper.clock());
  // A clock turned back is for the keeper to write down.
  if (wait && !isOver(wait) && wait.seen >= known.seen) {
    waiting.set(keeper, wait);
    return { open: false, waitMs: wait.left };
  }
  forgetWait(keeper);
  const { lock } = (await keeper.settle()).agreement;
  if (!lock) return { open: true, waitMs: 0 };
  if (lock.wait) return { open: false, waitMs: lock.wait.left };
  if (!lock.secret) return { open: false, waitMs: lock.reset?.left ?? 0 };

  // Counted before it is checked: ending the browser meanwhile is no way to try for nothing.
  const counted = await keeper.change((agreement, now) => ({
    ...agreement,
    lock: agreement.lock && oneMore(agreement.lock, now),
  }));
  const open = await isRight(plainSecret(typed), lock.secret);
  if (open) {
    await keeper.change((agreement) => ({
      ...agreement,
      lock: agreement.lock && { ...agreement.lock, failures: 0, wait: null },
    }));
  }
  const next = counted.agreement.lock?.wait;
  if (!open && next) waiting.set(keeper, next);
  return { open, waitMs: open ? 0 : (next?.left ?? 0) };
}

function oneMore(lock: Lock, now: number): Lock {
  const failures = lock.failures + 1;
  const ms = waitAfter(failures);
  return { ...lock, failures, wait: ms > 0 ? startWait(ms, now) : null };
}
