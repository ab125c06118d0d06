import { t } from '../../utils/i18n';
import { type TimeDay, timeWeeks } from '../../utils/reports/time-weeks';
import { DataTable } from '../charts/data-table';
import { Figure } from '../charts/figure';
import { TimeBars } from '../charts/time-bars';
import { inMinutes, shortDay, weekdayName } from './dates';
import { timeSentence } from './time-words';

interface Props {
  /** In live rooms, of fourteen days, the oldest first and today last. */
  time: readonly { day: string; minutes: number }[];
}

/** How long live rooms were watched this week, day by day, against the week before. */
export function FamilyTime({ time }: Props) {
  const weeks = timeWeeks(time);
  const sentence = timeSentence(weeks);
  if (weeks.total + weeks.before === 0) {
    return (
      <section class="card">
        <p>{sentence}</p>
      </section>
    );
  }
  return (
    <Figure finding={sentence} table={<TimeTable days={weeks.days} />}>
      <TimeBars days={weeks.days} label={t('family_time')} />
    </Figure>
  );
}

function TimeTable({ days }: { days: readonly TimeDay[] }) {
  const cell = (minutes: number) => ({ text: inMinutes(minutes), sort: minutes });
  return (
    <DataTable
      label={t('family_time')}
      columns={[t('dash_day'), t('family_week'), t('family_before')]}
      rows={days.map(({ day, minutes, before }) => ({
        key: day,
        cells: [
          { text: `${weekdayName(day)} ${shortDay(day)}`, sort: day },
          cell(minutes),
          cell(before),
        ],
      }))}
    />
  );
}
