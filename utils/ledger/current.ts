import { type Ledger, ledger } from './schema';

/** The ledger in use. */
export async function currentLedger(): Promise<Ledger> {
  return ledger;
}
