import { t } from '../../utils/i18n';
import { OUTCOMES } from '../../utils/reports/meaning';
import type { Week } from '../../utils/reports/week';
import { DataTable } from '../charts/data-table';
import { number, shortDay, weekdayName } from './dates';
import { actionName, counted } from './names';

/** “This week 9 messages were held: 7 masked, 1 edited.” And what was blocked. */
export function weekSentence({ totals }: Week): string {
  const { asked, blocked } = totals;
  if (asked + blocked === 0) return t('dash_quiet_week');
  const parts = OUTCOMES.filter((outcome) => totals[outcome] > 0).map((outcome) =>
    t(`dash_week_${outcome}`, number(totals[outcome])),
  );
  const details =
    asked > 0
      ? t(
          'dash_week_asked',
          counted('dash_message_one', 'dash_message_other', asked),
          parts.join(t('list_comma')),
        )
      : t('dash_week_no_warning');
  if (blocked === 0) return details;
  return t(
    'dash_week_both',
    details,
    counted('dash_week_blocked_one', 'dash_week_blocked_other', blocked),
  );
}

/** The week's bars as a table. */
export function weekTable({ days }: Week) {
  const series = [...OUTCOMES, 'blocked'] as const;
  return (
    <DataTable
      label={t('dash_overview_asks')}
      columns={[t('dash_day'), ...series.map(actionName)]}
      rows={days.map((day) => ({
        key: day.day,
        cells: [
          { text: `${weekdayName(day.day)} ${shortDay(day.day)}`, sort: day.day },
          ...series.map((one) => day[one]),
        ],
      }))}
    />
  );
}
