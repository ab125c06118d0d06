import { browser } from 'wxt/browser';
import { createQueue } from '../in-turn';
import * as settings from '../settings';
import type { Agreement } from './agreement';
import { steadyNow } from './clock';
import { followWho } from './follow-who';
import { levelsInForce, offNow } from './in-force';
import { EVERYWHERE, type Levels } from './level';
import type { Policy } from './managed';
import { openPolicy } from './policy';
import { type Loss, standing } from './standing';
import { openStore, readCopies, readRow, type Store, writeCopies, writeRow } from './store';
import { atTime, isNews, nextEnd } from './time-goes-by';

/** What was done to the settings from outside, and when (milliseconds since the Unix epoch). */
export interface Notice {
  loss: Loss;
  at: number;
}

/** What holds now. */
export interface Standing {
  agreement: Agreement;
  policy: Policy;
  levels: Levels;
  notice: Notice | null;
}

/** Keeps the agreement, and tells guards what follows from it. The background's alone; one at a time. */
export interface Keeper {
  clock(): number;
  /** Changes the agreement, and settles. @throws What `make` throws: then nothing was changed. */
  change(make: (agreement: Agreement, now: number) => Agreement): Promise<Standing>;
  /** Puts right what storage says, where it says otherwise. */
  settle(): Promise<Standing>;
  forgetNotice(): Promise<void>;
  /** How long until something ends by itself, in milliseconds. */
  nextEnd(): Promise<number | null>;
}

const NO_LEVELS: Levels = { [EVERYWHERE]: 0 };

/** @param clock Milliseconds since the Unix epoch. */
export function openKeeper(clock: () => number = steadyNow, db: Store = openStore()): Keeper {
  const inTurn = createQueue();
  const policyNow = openPolicy(db, () => void settle().catch(() => {}));

  async function read(): Promise<Agreement> {
    const now = clock();
    const { agreement, loss } = standing(await readCopies(db), now);
    const timely = atTime(agreement, now);
    if (loss) await writeRow(db, 'notice', { loss, at: now } satisfies Notice);
    return loss || isNews(agreement, timely) ? save(timely) : timely;
  }

  async function save(agreement: Agreement): Promise<Agreement> {
    const next = { ...agreement, revision: agreement.revision + 1 };
    await writeCopies(next, db);
    return next;
  }

  async function tell(agreement: Agreement): Promise<Standing> {
    const policy = await policyNow();
    const levels = levelsInForce(agreement, policy);
    const unsettled = agreement.revision === 0 && !policy.alwaysOn;
    const sitesOff = unsettled ? await settings.sitesOff.getValue() : offNow(agreement, policy);
    const told = await browser.storage.local.get({ levels: NO_LEVELS, sitesOff: [] });
    const before = await readRow<object>(db, 'told');
    if (before && !same(before, told)) {
      await writeRow(db, 'notice', { loss: 'restored', at: clock() } satisfies Notice);
    }
    if (!same(told, { levels, sitesOff })) {
      await writeRow(db, 'told', { levels, sitesOff });
      await browser.storage.local.set({ levels, sitesOff });
    }
    return { agreement, policy, levels, notice: await readRow<Notice>(db, 'notice') };
  }

  function settle(): Promise<Standing> {
    return inTurn(async () => tell(await read()));
  }
  return {
    clock,
    settle,
    change: (make) =>
      inTurn(async () => {
        const now = clock();
        const before = await withOldSettings(await read());
        const next = await save(make(before, now));
        const standing = await tell(next);
        await followWho(before.who, next.who).catch(() => {}); // What was settled stands all the same.
        return standing;
      }),
    forgetNotice: () => inTurn(() => writeRow(db, 'notice', null)),
    nextEnd: () => inTurn(async () => nextEnd(await read())),
  };
}

/** Sites switched off before anything was settled stay so. */
async function withOldSettings(agreement: Agreement): Promise<Agreement> {
  return agreement.revision > 0
    ? agreement
    : { ...agreement, off: await settings.sitesOff.getValue() };
}

/** Whether both say the same: browsers give objects back with their keys in another order. */
function same(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    const isObject = typeof part === 'object' && part !== null && !Array.isArray(part);
    return isObject ? Object.fromEntries(Object.entries(part).sort()) : part;
  });
}
