import { type Browser, browser } from 'wxt/browser';
import { type Keeper, openKeeper } from '../../utils/protection/keeper';
import { followPauses } from './trackers-rules';

/** What follows from the agreement, or is it: whoever else writes there is put right. */
const KEPT = ['agreement', 'levels', 'sitesOff'];
const ALARM = 'protection';

let keeper: Keeper | null = null;

/** The one keeper of this background. */
export function theKeeper(): Keeper {
  keeper ??= openKeeper();
  return keeper;
}

/** Keeps the agreement from now on; to be called synchronously at the start. */
export function keepLevels(): void {
  browser.storage.onChanged.addListener((changes: Changes, area) => {
    const ours = area === 'local' && KEPT.some((key) => key in changes);
    if (ours || area === 'managed') void settle();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void settle();
  });
  void settle();
}

type Changes = Record<string, Browser.storage.StorageChange>;

async function settle(): Promise<void> {
  try {
    await followPauses(await theKeeper().settle());
    const ends = await theKeeper().nextEnd();
    if (ends === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Date.now() + ends });
  } catch (error) {
    console.warn('Hushcart could not look after its settings; the last known hold.', error);
  }
}
