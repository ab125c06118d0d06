import { delay } from '../../utils/page/settled';
import { watchLevel } from '../../utils/protection/profile';
import { sitesOff } from '../../utils/settings';

/** How long storage may take to say what was chosen, in milliseconds; after that the guard is on, at the lowest level. */
const LATE = 1000;

/** What is chosen for this frame's site: read when it is first needed, as the page's load goes first. */
export interface Choices {
  isOff(): boolean;
  /** Resolves once they are known, or storage is away. */
  known(): Promise<unknown>;
  /** How to wait for them; `null`: they are known. */
  unsure(): (() => Promise<void>) | null;
}

/** @param site Its id. */
export function watchChoices(site: string): Choices {
  let off = false;
  let isKnown = false;
  let reading: Promise<unknown> | null = null;
  const setOff = (ids: string[]) => {
    off = ids.includes(site);
  };

  async function read(): Promise<void> {
    try {
      const level = new Promise<void>((resolve) => watchLevel(resolve));
      sitesOff.watch(setOff);
      const both = Promise.all([level, sitesOff.getValue().then(setOff)]);
      await Promise.race([both, delay(LATE)]);
    } catch {
      // Storage is away, or Hushcart was updated: stay on.
    }
    isKnown = true;
  }

  function known(): Promise<unknown> {
    reading ??= read();
    return reading;
  }

  return {
    isOff: () => off,
    known,
    unsure: () => (isKnown ? null : async () => void (await known())),
  };
}
