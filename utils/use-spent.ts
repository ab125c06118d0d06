import { useEffect, useState } from 'preact/hooks';
import { ask } from './messages';
import { measuresAt } from './protection/decide';
import { strictestOf } from './protection/level';

/** How long live rooms were watched today, in minutes; `null`: that is not counted, or not known yet. */
export function useSpent(): number | null {
  const [spent, setSpent] = useState<number | null>(null);
  useEffect(() => {
    Promise.all([ask('lock.state', null), ask('limits.spent', null)]).then(
      ([{ levels }, minutes]) => {
        if (measuresAt(strictestOf(levels)).time !== 'free') setSpent(minutes);
      },
      () => {}, // Nobody answers: then nothing is said of it.
    );
  }, []);
  return spent;
}
