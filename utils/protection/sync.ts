import { browser } from 'wxt/browser';
import { createQueue } from '../in-turn';
import { syncOn } from '../settings';
import { withSettings } from './change';
import { type Base, exchange } from './exchange';
import type { Keeper } from './keeper';
import { sameSettings, type Version } from './merge';
import { parseSettings, type Settings } from './settings-file';

/** Where the browser's sync keeps them, and where this machine keeps what it last had in common with the others. */
const THEIRS = 'settings';
const BASE = 'synced';

/** Meetings come one after the other. */
const inTurn = createQueue();

/** Meets the other machines, if the viewer has asked for that. */
export function meetOthers(keeper: Keeper): Promise<void> {
  return inTurn(() => meet(keeper));
}

async function meet(keeper: Keeper): Promise<void> {
  if (!(await syncOn.getValue())) return;
  const { agreement } = await keeper.settle();
  const theirs = parseVersion((await browser.storage.sync.get(THEIRS))[THEIRS]);
  const base = parseVersion((await browser.storage.local.get(BASE))[BASE]) as Base | null;
  const mine = settingsOf(agreement);
  const settled = agreement.revision > 0;
  const locked = agreement.lock !== null;
  const result = exchange({ settings: mine, settled, locked, base }, theirs);
  if (!sameSettings(result.settings, mine)) {
    await keeper.change((before) => withSettings(before, result.settings));
  }
  if (result.leave) await browser.storage.sync.set({ [THEIRS]: result.leave });
  await browser.storage.local.set({ [BASE]: result.base });
}

/** Nothing but these: no lock, no pause, nothing of the ledger, no detail. */
function settingsOf({ who, level, sites, off }: Settings): Settings {
  return { who, level, sites, off };
}

function parseVersion(value: unknown): Version | null {
  const { revision, settings } = (value ?? {}) as Record<string, unknown>;
  const parsed = parseSettings(settings);
  return parsed && Number.isSafeInteger(revision)
    ? { revision: revision as number, settings: parsed }
    : null;
}
