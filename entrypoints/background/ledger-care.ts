import { dayNumber } from '../../utils/day';
import { BadRequestError, LedgerLockedError, WrongPassphraseError } from '../../utils/errors';
import { type BroughtBack, bringBack, eraseAside, noteBack } from '../../utils/ledger/aside';
import { currentLedger } from '../../utils/ledger/current';
import { importEvents, importRecords } from '../../utils/ledger/import';
import { drainOutbox, emptyOutbox } from '../../utils/ledger/outbox';
import { removeAll, removeDays, removeOlder, removeSite } from '../../utils/ledger/remove';
import { parseChunk } from '../../utils/ledger/restore';
import { isShorter, keepMonths, ledgerTroubles, NO_TROUBLES } from '../../utils/ledger/settings';
import { ledgerStatus } from '../../utils/ledger/status';
import { stopWork, work } from '../../utils/ledger/work';
import { record } from '../../utils/ledger/write';
import type { Handlers } from '../../utils/messages';
import { requestsDue, setMoments } from '../../utils/reminders';
import { forgetAllFamily, forgetFamily } from './family';
import { sumUpSoon } from './ledger-sums';
import { needFor } from './level-need';
import { assertOwnPage } from './sender';
import { forgetCounted, writeCounted } from './trackers-ledger';

type Names = 'ledger.import' | 'ledger.remove' | 'ledger.keep' | 'ledger.bringBack' | 'ledger.stop';

/** Restores, removes and keeps the ledger in bounds, for pages of ours alone. */
export const ledgerCareHandlers: Pick<Handlers, Names> = {
  'ledger.import': async (input, sender) => {
    assertOwnPage(sender);
    const need = await needFor('import');
    if (need) return { need };
    const { events, records } = parseChunk(input);
    const db = await currentLedger();
    const news = await importEvents(events, db);
    const documents = await importRecords(records, db);
    sumUpSoon();
    return { events: news, documents };
  },
  'ledger.remove': async (what, sender) => {
    assertOwnPage(sender);
    const need = await needFor('delete');
    if (need) return { need };
    const db = await currentLedger();
    if ('all' in what) return removeEverything();
    await writeWaiting();
    if ('site' in what) {
      return work((watch) => removeSite(what.site, db, watch)).finally(sumUpSoon);
    }
    const [from, to] = [dayNumber(what.days.from), dayNumber(what.days.to)];
    if (!(from <= to)) throw new BadRequestError('Not days');
    const removed = await removeDays(from, to, db).finally(sumUpSoon);
    await forgetFamily(what.days);
    return removed;
  },
  'ledger.keep': async (months, sender) => {
    assertOwnPage(sender);
    // To keep events longer takes nothing away.
    const need = isShorter(months, await keepMonths.getValue()) ? await needFor('delete') : null;
    if (need) return { need };
    await keepMonths.setValue(months);
    await tidy();
    return { kept: true };
  },
  'ledger.bringBack': async ({ name, phrase }, sender) => {
    assertOwnPage(sender);
    const { aside } = await ledgerTroubles.getValue();
    if (!aside.some((known) => known.name === name)) throw new BadRequestError('Not set aside');
    const db = await currentLedger();
    if ((await ledgerStatus()).state === 'locked') return 'locked';
    const found = await work((watch) => bringBack(name, phrase, db, watch)).catch(whyNot);
    if (typeof found === 'number') await noteBack(name);
    sumUpSoon();
    return found;
  },
  'ledger.stop': async (_input, sender) => {
    assertOwnPage(sender);
    stopWork();
    return { stopped: true };
  },
};

/** Why what was set aside does not come back. */
function whyNot(error: unknown): BroughtBack {
  if (error instanceof LedgerLockedError) return 'sealed';
  return error instanceof WrongPassphraseError ? 'wrong' : null;
}

/** Writes what waits to be written: it would come back once the rest is gone. */
async function writeWaiting(): Promise<void> {
  await writeCounted();
  await drainOutbox((event) => record(event));
}

/** All there is: what waits to be written, the databases set aside and a family's numbers as well. */
async function removeEverything(): Promise<number> {
  const db = await currentLedger();
  const events = await db.boxes.count();
  await emptyOutbox();
  await forgetCounted();
  await removeAll(db);
  await eraseAside();
  await setMoments(requestsDue, []);
  await ledgerTroubles.setValue(NO_TROUBLES);
  await forgetAllFamily();
  return events;
}

/** Removes what is older than the viewer wants to keep. */
export async function tidy(): Promise<void> {
  const months = await keepMonths.getValue();
  if (months !== null) await removeOlder(months, new Date(), await currentLedger());
}
