import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { FlowGraph, FlowNode } from '../../utils/reports/flow-graph';
import { number } from '../dashboard/dates';
import { someOf } from '../dashboard/names';
import { nodeName } from './node-name';
import { Plot } from './plot';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** In CSS pixels. */
const [NODE, PAD, ROW] = [14, 18, 46];
const STAGES = ['type', 'site', 'receiver'] as const;

/** From the detail over the site to whoever got it; the thicker, the more often. */
export function Sankey({ graph, label }: { graph: FlowGraph; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>(900);
  const [chosen, setChosen] = useState<string | null>(null);
  const columns = STAGES.map((stage) => graph.nodes.filter((node) => node.stage === stage));
  const height = Math.max(...columns.map(({ length }) => length)) * ROW + 40;
  const layout = sankey<FlowNode, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .nodeWidth(NODE)
    .nodePadding(PAD)
    .extent([
      [1, 30],
      [Math.max(200, width - 1), height - 8],
    ]);
  const { nodes, links } = layout({
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.links.map((link) => ({ ...link })),
  });
  // Arrow keys go along the rows of each column.
  const placeOf = ({ id, stage }: FlowNode) => {
    const column = STAGES.indexOf(stage);
    return [columns[column]!.findIndex((node) => node.id === id), column] as const;
  };
  const places = nodes.map(placeOf).sort(([a, b], [c, d]) => a - c || b - d);
  const { around, mark } = useRoving(places);
  const path = sankeyLinkHorizontal();
  const touches = (...ids: string[]) => chosen === null || ids.includes(chosen);

  return (
    <div ref={box}>
      <Plot around={around} label={label} width={width} height={height}>
        {STAGES.map((stage, i) => (
          <text key={stage} x={[0, width / 2, width][i]} y="16" class={`tick faint anchor-${i}`}>
            {t(`dash_stage_${stage}`)}
          </text>
        ))}
        {links.map((link) => {
          const [source, target] = [link.source as FlowNode, link.target as FlowNode];
          return (
            <path
              key={`${source.id} ${target.id}`}
              d={path(link) ?? ''}
              class={`flow from-${source.stage}${touches(source.id, target.id) ? '' : ' dim'}`}
              stroke-width={Math.max(1.5, link.width ?? 0)}
            />
          );
        })}
        {nodes.map((node) => {
          const [x, y] = [node.x0 ?? 0, node.y0 ?? 0];
          const tall = Math.max(2, (node.y1 ?? 0) - y);
          const isLast = node.stage === 'receiver';
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it shows what keys show, too.
            <g
              key={node.id}
              class={`node of-${node.stage}`}
              onMouseEnter={() => setChosen(node.id)}
              onMouseLeave={() => setChosen(null)}
              onBlur={() => setChosen(null)}
              {...mark(placeOf(node), describe(node, graph))}
              onFocusCapture={() => setChosen(node.id)}
            >
              <rect x={x} y={y} width={NODE} height={tall} rx="2" class="mark" />
              <text
                x={isLast ? x - 8 : x + NODE + 8}
                y={y + tall / 2 + 5}
                class={isLast ? 'end' : ''}
              >
                {nodeName(node)} <tspan class="faint">{number(node.value)}</tspan>
              </text>
            </g>
          );
        })}
      </Plot>
    </div>
  );
}

function describe(node: FlowNode, { nodes, links }: FlowGraph): string {
  const name = (id: string) => nodeName(nodes.find((other) => other.id === id)!);
  const from = links.filter(({ target }) => target === node.id).map(({ source }) => name(source));
  const to = links.filter(({ source }) => source === node.id).map(({ target }) => name(target));
  const parts = [from, [`${nodeName(node)} (${number(node.value)})`], to].filter(
    (part) => part.length > 0,
  );
  return parts.map((part) => someOf(part, 4)).join(' → ');
}
