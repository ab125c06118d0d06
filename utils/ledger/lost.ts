import { ledgerMade, ledgerTroubles } from './settings';

/** To be called when a new ledger was made: if there had been one, the browser has lost it, and the viewer is told. */
export async function noteNew(now = Date.now()): Promise<void> {
  if (!(await ledgerMade.getValue())) return ledgerMade.setValue(true);
  await ledgerTroubles.setValue({ ...(await ledgerTroubles.getValue()), lost: now });
}
