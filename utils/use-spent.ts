import { useEffect, useState } from 'preact/hooks';
import { ask } from './messages';
import { measuresAt } from './protection/decide';
import { strictestOf } from './protection/level';
import { levels } from './settings';

/** How long live rooms were watched today, in minutes; `null`: that is not counted, or not known yet. */
export function useSpent(): number | null {
  const [spent, setSpent] = useState<number | null>(null);
  useEffect(() => {
    const look = () =>
      Promise.all([levels.getValue(), ask('limits.spent', null)]).then(
        ([now, minutes]) => setSpent(measuresAt(strictestOf(now)).time === 'free' ? null : minutes),
        () => {}, // Nobody answers: then nothing is said of it.
      );
    void look();
    return levels.watch(() => void look());
  }, []);
  return spent;
}
