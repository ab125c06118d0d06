import { useEffect, useState } from 'preact/hooks';
import { ask } from './messages';
import type { FamilyWeeks } from './protection/requests';
import { levels } from './settings';

/** How often a page that stays open looks again, in milliseconds: minutes go by while somebody watches. */
const EVERY = 60_000;

/** What is kept of a family's weeks beside the ledger; `null`: it is not known yet. For pages of ours. */
export function useFamilyWeeks(): FamilyWeeks | null {
  const [weeks, setWeeks] = useState<FamilyWeeks | null>(null);
  useEffect(() => {
    // Nobody answers: then nothing is said of it.
    const look = () => void ask('family.weeks', null).then(setWeeks, () => {});
    look();
    const timer = setInterval(look, EVERY);
    // Timers of a page that nobody sees are slow.
    document.addEventListener('visibilitychange', look);
    const stop = levels.watch(look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, []);
  return weeks;
}
