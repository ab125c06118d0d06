import { BadRequestError, WrongPassphraseError } from '../../utils/errors';
import { createQueue } from '../../utils/in-turn';
import { currentLedger } from '../../utils/ledger/current';
import { LedgerLockedError, lock } from '../../utils/ledger/locked';
import {
  changePassphrase,
  newRecoveryCode,
  removePassphrase,
  setPassphrase,
  unlock,
} from '../../utils/ledger/passphrase';
import { rekey } from '../../utils/ledger/rekey';
import { openUntil } from '../../utils/ledger/until';
import { work } from '../../utils/ledger/work';
import type { Handlers } from '../../utils/messages';
import { letRekey, sumUpSoon } from './ledger-sums';
import { assertOwnPage } from './sender';

type Names = 'ledger.unlock' | 'ledger.lock' | 'ledger.passphrase' | 'ledger.code' | 'ledger.rekey';

/** A passphrase takes a second to set: a second one set meanwhile would leave what was sealed to the first with no key. */
const inTurn = createQueue();

/** Locks and unlocks the ledger, for pages of ours alone. */
export const ledgerKeyHandlers: Pick<Handlers, Names> = {
  'ledger.unlock': async (phrase, sender) => {
    assertOwnPage(sender);
    const db = await currentLedger();
    const right = await isRight(unlock(text(phrase), await openUntil(), db));
    if (right) sumUpSoon();
    return { right };
  },
  'ledger.lock': async (_input, sender) => {
    assertOwnPage(sender);
    await lock();
    return { locked: true };
  },
  'ledger.passphrase': async ({ current, next }, sender) => {
    assertOwnPage(sender);
    return inTurn(async () => {
      const db = await currentLedger();
      if (current === null) {
        await setPassphrase(text(next), await openUntil(), db);
        return { right: true };
      }
      const change =
        next === null
          ? removePassphrase(text(current), db)
          : changePassphrase(text(current), text(next), db);
      return { right: await isRight(change) };
    });
  },
  'ledger.code': async (_input, sender) => {
    assertOwnPage(sender);
    return newRecoveryCode(await currentLedger()).catch((error: unknown) => {
      if (error instanceof LedgerLockedError) return null;
      throw error;
    });
  },
  'ledger.rekey': async (_input, sender) => {
    assertOwnPage(sender);
    const db = await currentLedger();
    await letRekey(true);
    const done = await work(async (watch) => {
      await rekey(db, watch);
      return true;
    });
    if (!done) await letRekey(false);
    sumUpSoon();
    return { done: done === true };
  },
};

async function isRight(opening: Promise<void>): Promise<boolean> {
  try {
    await opening;
    return true;
  } catch (error) {
    if (error instanceof WrongPassphraseError) return false;
    throw error;
  }
}

function text(input: unknown): string {
  if (typeof input !== 'string' || input === '') throw new BadRequestError('Not a passphrase');
  return input;
}
