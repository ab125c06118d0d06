import { LedgerUnavailableError } from '../errors';

/** With less room than this on the disk nothing is written, in bytes. */
const LEAST = 32 * 2 ** 20;

/**
 * Whether the disk is nearly full, where that is dangerous: of a write that a full disk cuts off, Chromium's storage
 * keeps the half, writes on behind it, and throws all of the extension's databases away at the next start. Firefox
 * refuses the write and no more.
 */
export async function isDiskFull(): Promise<boolean> {
  if (!import.meta.env.CHROME) return false;
  // An extension's storage has no limit of its own: its quota is what it uses and what is free.
  const { quota, usage } = (await navigator.storage?.estimate().catch(() => null)) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < LEAST;
}

/** @throws {LedgerUnavailableError} If the disk is too full for writing. */
export async function assertRoom(): Promise<void> {
  if (await isDiskFull()) throw new LedgerUnavailableError('The disk is nearly full');
}
