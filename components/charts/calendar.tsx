import { t } from '../../utils/i18n';
import type { Calendar } from '../../utils/reports/calendar';
import { longDay, monthName, weekdayName } from '../dashboard/dates';
import { counted } from '../dashboard/names';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** In CSS pixels. */
const [STEP, GAP, LEFT, TOP] = [17, 3, 40, 22];

/** A square per day; as many weeks as there is room for, the newest on the right. */
export function CalendarMap({ weeks, label }: Pick<Calendar, 'weeks'> & { label: string }) {
  const [box, width] = useWidth<HTMLDivElement>(960);
  const shown = weeks.slice(-Math.max(8, Math.floor((width - LEFT) / STEP)));
  const places = Array.from({ length: 7 }, (_, row) =>
    shown.flatMap((week, column) => (week[row] ? [[row, column] as const] : [])),
  ).flat();
  const { around, mark } = useRoving(places);

  return (
    <div ref={box}>
      <Plot
        around={around}
        label={label}
        width={LEFT + shown.length * STEP}
        height={TOP + 7 * STEP}
      >
        {shown.map((week, column) => {
          const [first] = week;
          const before = shown[column - 1]?.[0];
          const isNew = before && monthName(before.day) !== monthName(first!.day);
          return (
            <g key={first!.day} transform={`translate(${LEFT + column * STEP} ${TOP})`}>
              {isNew && (
                <text y={-8} class="month">
                  {monthName(first!.day)}
                </text>
              )}
              {week.map(({ day, count, level }, row) => (
                <rect
                  key={day}
                  y={row * STEP}
                  width={STEP - GAP}
                  height={STEP - GAP}
                  rx="3"
                  class={`day level-${level}`}
                  {...mark(
                    [row, column],
                    `${longDay(day)}: ${counted('dash_noted_one', 'dash_noted_other', count)}`,
                  )}
                >
                  <title>{`${longDay(day)}: ${count}`}</title>
                </rect>
              ))}
            </g>
          );
        })}
        {[0, 2, 4].map((row) => (
          <text key={row} x="0" y={TOP + row * STEP + 12} class="month">
            {weekdayName(weeks[1]?.[row]?.day ?? '2026-11-23')}
          </text>
        ))}
      </Plot>
      <p class="legend scale">
        {t('dash_less')}
        {[0, 1, 2, 3, 4].map((level) => (
          <svg key={level} width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" rx="3" class={`day level-${level}`} />
          </svg>
        ))}
        {t('dash_more')}
      </p>
    </div>
  );
}
