import { t } from '../../utils/i18n';
import type { Bucket, Lane } from '../../utils/reports/timeline';
import { number, shortDay } from '../dashboard/dates';
import { siteName } from '../dashboard/names';
import { fillOf, Legend, Patterns } from './patterns';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

const SERIES = ['given', 'spared', 'lures'] as const;
/** In CSS pixels. */
const [HEIGHT, LABEL, FOOT, MOST] = [44, 24, 24, 15];
/** Half of what a day takes in its longest words. */
const HALF_DAY = 32;

/** A lane per site, a disc per week: its size is how much, its largest part its look. */
export function Lanes({ lanes, label }: { lanes: Lane[]; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>(900);
  const weeks = Math.min(lanes[0]!.buckets.length, Math.max(6, Math.floor(width / 34)));
  const shown = lanes.map((lane) => ({ ...lane, buckets: lane.buckets.slice(-weeks) }));
  const places = shown.flatMap(({ buckets }, row) =>
    buckets.flatMap((bucket, column) => (sum(bucket) > 0 ? [[row, column] as const] : [])),
  );
  const { around, mark } = useRoving(places);
  const most = Math.max(1, ...shown.flatMap(({ buckets }) => buckets.map(sum)));
  const step = width / weeks;
  /** Whether its day would be cut off in the middle. */
  const isLast = (column: number) => (column + 0.5) * step + HALF_DAY > width;
  const radius = (count: number) => 4 + Math.sqrt(count / most) * (Math.min(MOST, step / 2) - 4);

  return (
    <div ref={box}>
      <Plot
        around={around}
        label={label}
        width={width}
        height={shown.length * (HEIGHT + LABEL) + FOOT}
      >
        <Patterns of={SERIES} />
        {shown.map(({ site, buckets }, row) => (
          <g key={site} transform={`translate(0 ${row * (HEIGHT + LABEL)})`}>
            <text y="18" class="lane">
              {siteName(site)}
            </text>
            <line x1="0" x2={width} y1={LABEL + HEIGHT / 2} y2={LABEL + HEIGHT / 2} class="axis" />
            {buckets.map(
              (bucket, column) =>
                sum(bucket) > 0 && (
                  <circle
                    key={bucket.from}
                    cx={(column + 0.5) * step}
                    cy={LABEL + HEIGHT / 2}
                    r={radius(sum(bucket))}
                    fill={fillOf(largest(bucket))}
                    class="mark"
                    {...mark([row, column], `${siteName(site)}, ${describe(bucket)}`)}
                  >
                    <title>{describe(bucket)}</title>
                  </circle>
                ),
            )}
          </g>
        ))}
        {shown[0]!.buckets.map(
          ({ from }, column) =>
            column % Math.ceil(64 / step) === 0 && (
              <text
                key={from}
                x={column === 0 ? 0 : isLast(column) ? width : (column + 0.5) * step}
                y={shown.length * (HEIGHT + LABEL) + 14}
                class={`tick faint${column === 0 ? ' first' : isLast(column) ? ' end' : ''}`}
              >
                {shortDay(from)}
              </text>
            ),
        )}
      </Plot>
      <Legend of={SERIES.map((series) => ({ series, name: t(`dash_series_${series}`) }))} />
    </div>
  );
}

function sum({ given, spared, lures }: Bucket): number {
  return given + spared + lures;
}

function largest(bucket: Bucket): (typeof SERIES)[number] {
  return SERIES.reduce((best, series) => (bucket[series] > bucket[best] ? series : best));
}

function describe(bucket: Bucket): string {
  const parts = SERIES.filter((series) => bucket[series] > 0).map(
    (series) => `${t(`dash_series_${series}`)} ${number(bucket[series])}`,
  );
  return `${t('dash_week_of', shortDay(bucket.from))}: ${parts.join(t('list_comma'))}`;
}
