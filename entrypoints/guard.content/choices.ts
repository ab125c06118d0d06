import { delay } from '../../utils/page/settled';
import { watchLevel } from '../../utils/protection/profile';
import { sitesOff } from '../../utils/settings';
import type { PageSite } from '../../utils/sites/site';

/** How long storage may take to say what was chosen, in milliseconds; after that the guard is on, at the lowest level. */
const LATE = 1000;

/** What is chosen for this frame's site: read when it is first needed, as the page's load goes first. */
export interface Choices {
  readonly isOff: boolean;
  isKnown: boolean;
  /** Resolves once they are known, or storage is away. */
  read(): Promise<void>;
}

/** @param site Its record: one that is taught learns its id only once the guard is here. */
export function choicesFor(site: Pick<PageSite, 'id'>): Choices {
  let reading: Promise<void> | undefined;
  let off: string[] = [];
  const choices = {
    get isOff() {
      return off.includes(site.id);
    },
    isKnown: false,
    read() {
      reading ??= read();
      return reading;
    },
  };
  const setOff = (ids: string[]) => {
    off = ids;
  };

  async function read(): Promise<void> {
    try {
      const level = new Promise<void>((resolve) => watchLevel(resolve));
      sitesOff.watch(setOff);
      await Promise.race([Promise.all([level, sitesOff.getValue().then(setOff)]), delay(LATE)]);
    } catch {
      // Storage is away, or Hushcart was updated: stay on.
    }
    choices.isKnown = true;
  }

  return choices;
}
