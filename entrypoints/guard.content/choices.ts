import { delay } from '../../utils/page/settled';
import { watchLevel } from '../../utils/protection/profile';
import { sitesOff } from '../../utils/settings';

/** How long storage may take to say what was chosen, in milliseconds; after that the guard is on, at the lowest level. */
const LATE = 1000;

/** What is chosen for this frame's site: read when it is first needed, as the page's load goes first. */
export interface Choices {
  isOff: boolean;
  isKnown: boolean;
  /** Resolves once they are known, or storage is away. */
  read(): Promise<void>;
}

/** @param site Its id. */
export function choicesFor(site: string): Choices {
  let reading: Promise<void> | undefined;
  const choices = {
    isOff: false,
    isKnown: false,
    read() {
      reading ??= read();
      return reading;
    },
  };
  const setOff = (ids: string[]) => {
    choices.isOff = ids.includes(site);
  };

  async function read(): Promise<void> {
    try {
      const level = new Promise<void>((resolve) => watchLevel(resolve));
      sitesOff.watch(setOff);
      const off = sitesOff.getValue().then(setOff);
      await Promise.race([Promise.all([level, off]), delay(LATE)]);
    } catch {
      // Storage is away, or Hushcart was updated: stay on.
    }
    choices.isKnown = true;
  }

  return choices;
}
