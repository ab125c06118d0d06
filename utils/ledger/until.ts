import { stayOpen } from './locked';
import { lockMinutes } from './settings';

/** When a ledger used now locks itself, in milliseconds since the Unix epoch; `null`: with the browser. */
export async function openUntil(now = Date.now()): Promise<number | null> {
  const minutes = await lockMinutes.getValue();
  return minutes === null ? null : now + minutes * 60_000;
}

/** Says that the viewer is at it: an open ledger stays open for its time from now. Nothing if it is locked. */
export async function touch(): Promise<void> {
  await stayOpen(await openUntil());
}
