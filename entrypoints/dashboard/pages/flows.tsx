import { DataTable } from '../../../components/charts/data-table';
import { Figure } from '../../../components/charts/figure';
import { nodeName } from '../../../components/charts/node-name';
import { Sankey } from '../../../components/charts/sankey';
import { PeriodChoice } from '../../../components/dashboard/period';
import { t } from '../../../utils/i18n';
import { type FlowGraph, flowGraph } from '../../../utils/reports/flow-graph';
import { Report } from '../report';
import { usePeriod } from '../use-period';

/** Fewer kinds of details than this say more as a list. */
const FEW = 2;

/** Who got what, and over which site. */
export function Flows() {
  const { period, days, setPeriod } = usePeriod('365');
  return (
    <>
      <PeriodChoice period={period} onChange={setPeriod} />
      <Report days={days} has={(rows) => flowGraph(rows).nodes.length > 0} empty="dash_empty_flows">
        {(rows) => {
          const graph = flowGraph(rows);
          const finding = flowFinding(graph);
          const table = <FlowTable graph={graph} />;
          if (graph.nodes.filter(({ stage }) => stage === 'type').length < FEW) {
            return (
              <>
                <p class="hero">{t('dash_flows_few')}</p>
                {table}
              </>
            );
          }
          return (
            <Figure finding={finding} table={table} wide>
              <Sankey graph={graph} label={finding} />
            </Figure>
          );
        }}
      </Report>
    </>
  );
}

function flowFinding({ nodes }: FlowGraph): string {
  const first = (stage: string) => nodes.find((node) => node.stage === stage)!;
  return t('dash_flow_finding', nodeName(first('type')), nodeName(first('receiver')));
}

function FlowTable({ graph: { nodes, links } }: { graph: FlowGraph }) {
  const node = (id: string) => nodes.find((known) => known.id === id)!;
  return (
    <DataTable
      label={t('dash_flows_asks')}
      columns={[t('dash_from'), t('dash_to'), t('dash_times')]}
      rows={links.map(({ source, target, value }) => ({
        key: `${source} ${target}`,
        cells: [nodeName(node(source)), nodeName(node(target)), value],
      }))}
    />
  );
}
