import { browser } from 'wxt/browser';
import { createQueue } from '../in-turn';
import { syncOn } from '../settings';
import { withSettings } from './change';
import { type Base, exchange } from './exchange';
import type { Keeper } from './keeper';
import { sameSettings, type Version } from './merge';
import { parseSettings, type Settings, settingsOf } from './settings-file';
import { NO_TIME } from './time-rules';

/** Where the browser's sync keeps them, and where this machine keeps what it last had in common with the others. */
const THEIRS = 'settings';
const BASE = 'synced';

const NOT_SAID = { only: null, time: NO_TIME } satisfies Partial<Settings>;

/** Meetings come one after the other. */
const inTurn = createQueue();

/** Meets the other machines, if the viewer has asked for that. */
export function meetOthers(keeper: Keeper): Promise<void> {
  return inTurn(() => meet(keeper));
}

async function meet(keeper: Keeper): Promise<void> {
  if (!(await syncOn.getValue())) return;
  const { agreement } = await keeper.settle();
  const mine = settingsOf(agreement);
  // What a Hushcart that knew no times and agreed sites left says nothing of them: they stay as they are here.
  const theirs = parseVersion((await browser.storage.sync.get(THEIRS))[THEIRS], mine);
  // They were never in common with such a one: what there is of them here is new to the others.
  const base = parseBase((await browser.storage.local.get(BASE))[BASE]);
  const settled = agreement.revision > 0;
  const locked = agreement.lock !== null;
  const result = exchange({ settings: mine, settled, locked, base }, theirs);
  if (!sameSettings(result.settings, mine)) {
    await keeper.change((before) => withSettings(before, result.settings));
  }
  if (result.leave) await browser.storage.sync.set({ [THEIRS]: result.leave });
  await browser.storage.local.set({ [BASE]: result.base });
}

function parseBase(value: unknown): Base | null {
  const version = parseVersion(value, NOT_SAID);
  const seen = parseSettings((value as Partial<Base> | undefined)?.seen);
  return version && { ...version, seen: seen && { ...NOT_SAID, ...seen } };
}

/** @param unsaid What holds where they say nothing of it. */
function parseVersion(value: unknown, unsaid: Pick<Settings, 'only' | 'time'>): Version | null {
  const { revision, settings } = (value ?? {}) as Record<string, unknown>;
  const parsed = parseSettings(settings);
  return parsed && Number.isSafeInteger(revision)
    ? {
        revision: revision as number,
        settings: { only: unsaid.only, time: unsaid.time, ...parsed },
      }
    : null;
}
