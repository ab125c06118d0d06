import { ask } from '../../../utils/messages';

/** Stops long work of the background; if it does not answer, there is none. */
export function stopInBackground(): void {
  ask('ledger.stop', null).catch(() => {});
}
