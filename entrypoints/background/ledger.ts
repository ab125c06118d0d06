import { BadRequestError } from '../../utils/errors';
import { drainOutbox } from '../../utils/ledger/outbox';
import { parseLedgerEvent } from '../../utils/ledger/parse';
import { record } from '../../utils/ledger/write';
import type { Handlers } from '../../utils/messages';
import { tidyFamily } from './family';
import { tidy } from './ledger-care';
import { isInOrder, sumUpSoon } from './ledger-sums';
import { assertOurs } from './sender';

/** Writes what guards and our own pages report. */
export const ledgerHandlers: Pick<Handlers, 'ledger.record'> = {
  'ledger.record': async (input, sender) => {
    assertOurs(sender);
    const event = parseLedgerEvent(input);
    if (!event) throw new BadRequestError('Not an event');
    if (sender.tab?.incognito) return { stored: false };
    await record(event);
    void recordWaiting();
    sumUpSoon();
    return { stored: true };
  },
};

/** Writes what guards put by while nobody answered; what fails waits on. */
export async function recordWaiting(): Promise<void> {
  await drainOutbox((event) => record(event)).catch((error: unknown) => {
    console.warn('Hushcart keeps some events waiting: the ledger cannot be written.', error);
  });
}

/** What is to be done once a day, and where it was broken off: too old events go, days that changed are summed up. */
export async function careForLedger(): Promise<void> {
  if (await isInOrder().catch(() => false)) return;
  await Promise.all([tidy(), tidyFamily()]).catch((error: unknown) => {
    console.warn('Hushcart could not remove what is too old.', error);
  });
  sumUpSoon();
}
