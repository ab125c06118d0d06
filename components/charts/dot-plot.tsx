import { t } from '../../utils/i18n';
import type { Judged } from '../../utils/reports/warnings';
import { percent } from '../dashboard/dates';
import { typeName } from '../dashboard/names';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** In CSS pixels. */
const [ROW, TOP] = [34, 26];
/** More false alarms than this are too many, 0–1. */
const GOAL = 0.1;

/** A dot per type on a line of shares: how often a warning was wrong. */
export function DotPlot({ rows, label }: { rows: Judged[]; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { around, mark } = useRoving(rows.map((_, i) => [i, 0]));
  const left = Math.min(150, width * 0.52);
  const most = Math.max(GOAL * 2, ...rows.map(shareOf));
  const x = (share: number) => left + (share / most) * (width - left - 52);
  const bottom = TOP + rows.length * ROW;

  return (
    <div ref={box}>
      <Plot around={around} label={label} width={width} height={bottom}>
        <line x1={x(GOAL)} x2={x(GOAL)} y1={TOP - 4} y2={bottom} class="goal" />
        <text x={x(GOAL)} y="14" class="tick faint">
          {t('dash_goal', percent(GOAL))}
        </text>
        {rows.map((row, i) => {
          const y = TOP + (i + 0.5) * ROW;
          const share = shareOf(row);
          return (
            <g key={row.type} {...mark([i, 0], `${typeName(row.type)}: ${percent(share)}`)}>
              <rect x="0" y={y - ROW / 2} width={width} height={ROW} class="hit" />
              <text y={y + 5} class="lane">
                {typeName(row.type)}
              </text>
              <line x1={left} x2={x(share)} y1={y} y2={y} class="axis" />
              <circle
                cx={x(share)}
                cy={y}
                r="7"
                class={`mark ${share > GOAL ? 'fill-problem' : 'fill-accent'}`}
              />
              <text x={x(share) + 14} y={y + 5}>
                {percent(share)}
              </text>
            </g>
          );
        })}
      </Plot>
    </div>
  );
}

function shareOf({ asked, wrong }: Judged): number {
  return asked === 0 ? 0 : wrong / asked;
}
