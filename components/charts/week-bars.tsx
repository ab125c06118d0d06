import { t } from '../../utils/i18n';
import { OUTCOMES } from '../../utils/reports/meaning';
import type { Week } from '../../utils/reports/week';
import { number, shortDay, tinyDay, weekdayName } from '../dashboard/dates';
import { actionName } from '../dashboard/names';
import { fillOf, Legend, Patterns } from './patterns';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** In CSS pixels. */
const [UP, DOWN, AXIS] = [150, 44, 46];
const SERIES = [...OUTCOMES, 'blocked'] as const;

/** Seven days: what became of details upwards, blocked requests of trackers downwards, each on a scale of its own. */
export function WeekBars({ days, label }: { days: Week['days']; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { around, mark } = useRoving(days.map((_, i) => [0, i]));
  const most = Math.max(1, ...days.map(({ asked }) => asked));
  const mostBlocked = Math.max(1, ...days.map(({ blocked }) => blocked));
  const step = width / days.length;
  const bar = Math.min(56, step * 0.62);

  return (
    <div ref={box}>
      <Plot around={around} label={label} width={width} height={24 + UP + AXIS + DOWN + 20}>
        <Patterns of={SERIES} />
        {days.map((day, i) => {
          const x = i * step + (step - bar) / 2;
          let y = 24 + UP;
          const down = (day.blocked / mostBlocked) * DOWN;
          return (
            <g key={day.day} {...mark([0, i], describe(day))}>
              <rect x={i * step} y="0" width={step} height="100%" class="hit" />
              {OUTCOMES.map((outcome) => {
                const height = (day[outcome] / most) * UP;
                y -= height;
                return (
                  height > 0 && (
                    <rect
                      key={outcome}
                      x={x}
                      y={y}
                      width={bar}
                      height={height}
                      fill={fillOf(outcome)}
                      class="mark"
                    />
                  )
                );
              })}
              <text x={x + bar / 2} y={y - 7} class="value">
                {day.asked > 0 ? number(day.asked) : ''}
              </text>
              <line x1={x} x2={x + bar} y1={24 + UP} y2={24 + UP} class="axis" />
              <text x={x + bar / 2} y={24 + UP + 18} class="tick">
                {weekdayName(day.day)}
              </text>
              <text x={x + bar / 2} y={24 + UP + 35} class="tick faint">
                {step < 64 ? tinyDay(day.day) : shortDay(day.day)}
              </text>
              {down > 0 && (
                <rect
                  x={x}
                  y={24 + UP + AXIS}
                  width={bar}
                  height={down}
                  fill={fillOf('blocked')}
                  class="mark"
                />
              )}
              <text x={x + bar / 2} y={24 + UP + AXIS + down + 15} class="tick">
                {day.blocked > 0 ? number(day.blocked) : ''}
              </text>
            </g>
          );
        })}
      </Plot>
      <Legend of={SERIES.map((series) => ({ series, name: actionName(series) }))} />
    </div>
  );
}

function describe(day: Week['days'][number]): string {
  const parts = SERIES.filter((series) => day[series] > 0).map(
    (series) => `${actionName(series)} ${number(day[series])}`,
  );
  return `${weekdayName(day.day)} ${shortDay(day.day)}: ${parts.join(t('list_comma')) || t('dash_nothing')}`;
}
