import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import {
  askToRemind,
  mayRemind,
  momentsOf,
  nextMonday,
  setMoments,
  weekReady,
} from '../../utils/reminders';

/** A switch: on Monday mornings a notification says that the week can be looked at, and nothing of what was in it. */
export function WeekReminder() {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    Promise.all([mayRemind(), momentsOf(weekReady)]).then(
      ([may, moments]) => setOn(may && moments.length > 0),
      () => {}, // Storage is away: pressing it says so.
    );
  }, []);

  // The browser asks only in answer to a press: nothing may be awaited before.
  const toggle = async () => {
    try {
      const may = on || (await askToRemind());
      if (may) await setMoments(weekReady, on ? [] : [nextMonday(Date.now())]);
      setOn(may && !on);
      setRefused(!may);
    } catch {
      setRefused(true);
    }
  };
  return (
    <div class="week-reminder">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        onClick={() => void toggle()}
      >
        {t('dash_week_remind')}
        <span class="track" aria-hidden="true" />
      </button>
      <p class="soft" role="status">
        {t(refused ? 'dash_week_remind_no' : 'dash_week_remind_about')}
      </p>
    </div>
  );
}
