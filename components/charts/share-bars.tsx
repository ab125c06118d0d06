import { t } from '../../utils/i18n';
import { OUTCOMES } from '../../utils/reports/meaning';
import type { Judged } from '../../utils/reports/warnings';
import { number, percent } from '../dashboard/dates';
import { actionName, typeName } from '../dashboard/names';
import { fillOf, Legend, Patterns } from './patterns';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** In CSS pixels. */
const [LABEL, BAR, GAP] = [22, 22, 18];

/** For each type, which part of its warnings ended how. */
export function ShareBars({ rows, label }: { rows: Judged[]; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { around, mark } = useRoving(rows.map((_, i) => [i, 0]));
  const height = LABEL + BAR + GAP;

  return (
    <div ref={box}>
      <Plot around={around} label={label} width={width} height={rows.length * height}>
        <Patterns of={OUTCOMES} />
        {rows.map((row, i) => {
          const decided = OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0) || 1;
          let x = 0;
          return (
            <g
              key={row.type}
              transform={`translate(0 ${i * height})`}
              {...mark([i, 0], describe(row))}
            >
              <rect width={width} height={LABEL + BAR} class="hit" />
              <text y="15" class="lane">
                {typeName(row.type)} <tspan class="faint">{number(row.asked)}</tspan>
              </text>
              {OUTCOMES.map((outcome) => {
                const wide = (row[outcome] / decided) * width;
                const from = x;
                x += wide;
                return (
                  wide > 0 && (
                    <g key={outcome}>
                      <rect
                        x={from}
                        y={LABEL}
                        width={wide}
                        height={BAR}
                        fill={fillOf(outcome)}
                        class="mark"
                      />
                      {wide > 44 && (
                        <text x={from + 8} y={LABEL + 16} class="on-mark">
                          {percent(row[outcome] / decided)}
                        </text>
                      )}
                    </g>
                  )
                );
              })}
            </g>
          );
        })}
      </Plot>
      <Legend of={OUTCOMES.map((series) => ({ series, name: actionName(series) }))} />
    </div>
  );
}

function describe(row: Judged): string {
  const parts = OUTCOMES.filter((outcome) => row[outcome] > 0).map(
    (outcome) => `${actionName(outcome)} ${number(row[outcome])}`,
  );
  return `${typeName(row.type)}: ${parts.join(t('list_comma')) || t('dash_nothing')}`;
}
