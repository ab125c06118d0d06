import { t } from '../../utils/i18n';
import type { TimeDay } from '../../utils/reports/time-weeks';
import { inMinutes, number, shortDay, tinyDay, weekdayName } from '../dashboard/dates';
import { fillOf, Legend, Patterns } from './patterns';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** In CSS pixels: room for a number above the highest bar, the bars, and the days below them. */
const [TOP, UP, AXIS] = [24, 140, 44];
/** Bars narrower than this are narrower than the numbers above them. */
const NARROW = 24;
const SERIES = ['before', 'now'] as const;

/** Seven days, each beside the same day of the week before; minutes upwards, all on one scale. */
export function TimeBars({ days, label }: { days: readonly TimeDay[]; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { around, mark } = useRoving(days.map((_, i) => [0, i]));
  const most = Math.max(1, ...days.flatMap(({ minutes, before }) => [minutes, before]));
  const step = width / days.length;
  const bar = Math.min(28, step * 0.36);
  const foot = TOP + UP;
  // Over a narrow bar a number begins where the bar does: centred it would lie on the one beside.
  const isNarrow = bar < NARROW;

  return (
    <div ref={box} class="time-bars">
      <Plot around={around} label={label} width={width} height={foot + AXIS}>
        <Patterns of={SERIES} />
        {days.map((day, i) => {
          const middle = (i + 0.5) * step;
          const up = (minutes: number) => (minutes / most) * UP;
          return (
            <g key={day.day} {...mark([0, i], describe(day))}>
              <rect x={i * step} y="0" width={step} height="100%" class="hit" />
              <Bar series="before" x={middle - bar} foot={foot} wide={bar} up={up(day.before)} />
              <Bar series="now" x={middle} foot={foot} wide={bar} up={up(day.minutes)} />
              {day.minutes > 0 && (
                <text
                  x={isNarrow ? middle : middle + bar / 2}
                  y={foot - up(day.minutes) - 7}
                  class={isNarrow ? 'value anchor-0' : 'value'}
                >
                  {number(day.minutes)}
                </text>
              )}
              <line x1={middle - bar} x2={middle + bar} y1={foot} y2={foot} class="axis" />
              <text x={middle} y={foot + 18} class="tick">
                {weekdayName(day.day)}
              </text>
              <text x={middle} y={foot + 35} class="tick faint">
                {step < 64 ? tinyDay(day.day) : shortDay(day.day)}
              </text>
            </g>
          );
        })}
      </Plot>
      <Legend
        of={[
          { series: 'now', name: t('family_week') },
          { series: 'before', name: t('family_before') },
        ]}
      />
    </div>
  );
}

interface BarProps {
  series: (typeof SERIES)[number];
  /** In CSS pixels, as are the others. */
  x: number;
  /** Where it stands. */
  foot: number;
  wide: number;
  up: number;
}

function Bar({ series, x, foot, wide, up }: BarProps) {
  if (up === 0) return null;
  return <rect x={x} y={foot - up} width={wide} height={up} fill={fillOf(series)} class="mark" />;
}

function describe({ day, minutes, before }: TimeDay): string {
  const name = `${weekdayName(day)} ${shortDay(day)}`;
  return t('family_time_bar', name, inMinutes(minutes), inMinutes(before));
}
