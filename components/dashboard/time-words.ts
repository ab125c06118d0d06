import { t } from '../../utils/i18n';
import type { TimeWeeks } from '../../utils/reports/time-weeks';
import { inMinutes } from './dates';

/** “3 hours 20 minutes in live rooms this week, 40 minutes more than the week before. Watched today: 45 minutes.” */
export function timeSentence(weeks: TimeWeeks): string {
  const today = t('time_spent', inMinutes(weeks.days.at(-1)!.minutes));
  return weeks.total > 0 ? t('dash_week_both', ofWeek(weeks), today) : ofWeek(weeks);
}

function ofWeek({ total, before }: TimeWeeks): string {
  if (total + before === 0) return t('family_time_none');
  const time = inMinutes(total);
  if (before === 0) return t('family_time_new', time);
  if (total === before) return t('family_time_same', time);
  return total > before
    ? t('family_time_more', time, inMinutes(total - before))
    : t('family_time_less', time, inMinutes(before - total));
}
