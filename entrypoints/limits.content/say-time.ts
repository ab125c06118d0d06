import { t } from '../../utils/i18n';
import type { Measures } from '../../utils/protection/decide';
import type { Left } from '../../utils/protection/time-spent';
import { openNote } from '../marks.content/note';

/** How long before the end it is announced, in milliseconds. */
const AHEAD = 5 * 60_000;
/** How long a note stays, in milliseconds. */
const STAYS = 12_000;

const said = new Set<string>();

/** Announces an end of the time, and says where a goal of one's own is reached; each once in a page. */
export function sayTime({ why, ms }: Left, measure: Measures['time']): void {
  if (ms === null || measure === 'free') return;
  if (ms === 0) {
    if (measure === 'goal') say(why === 'night' ? 'time_goal_night' : 'time_goal_daily');
  } else if (ms <= AHEAD) say(measure === 'goal' ? 'time_goal_soon' : 'time_soon');
}

function say(key: 'time_goal_night' | 'time_goal_daily' | 'time_goal_soon' | 'time_soon'): void {
  if (said.has(key)) return;
  said.add(key);
  openNote(document.documentElement, t(key), STAYS);
}
