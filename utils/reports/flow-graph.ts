import { isGiven } from '../ledger/event';
import type { Row } from './row';

/** Column of a flow: what, where, to whom. */
export type Stage = 'type' | 'site' | 'receiver';

/** Receivers that are nobody by name. */
export const EVERYONE = '*everyone';
export const SITE_ITSELF = '*site';
/** Stands for the rest of a column. */
export const OTHERS = '*others';

export interface FlowNode {
  /** Unique: the stage and the key. */
  id: string;
  stage: Stage;
  /** A type, a site's id, a receiver's name, or one of the signs above. */
  key: string;
  /** Times. */
  value: number;
}

export interface FlowLink {
  source: string;
  target: string;
  value: number;
}

export interface FlowGraph {
  /** In each stage the largest first. */
  nodes: FlowNode[];
  links: FlowLink[];
}

/**
 * Which details went over which site to whom.
 *
 * @param most Nodes a stage may have; the smaller rest becomes one.
 */
export function flowGraph(rows: readonly Row[], most = 12): FlowGraph {
  const given = rows.filter((row) => row.type && isGiven(row));
  const stages: [Stage, (row: Row) => string][] = [
    ['type', ({ type }) => type!],
    ['site', ({ site }) => site],
    ['receiver', receiverOf],
  ];
  const columns = stages.map(([stage, keyOf]) => column(given, stage, keyOf, most));
  const links = new Map<string, FlowLink>();
  for (const row of given) {
    const path = columns.map(({ nodeOf }) => nodeOf(row));
    for (const [i, source] of path.slice(0, -1).entries()) {
      const target = path[i + 1]!;
      const link = links.get(`${source}\n${target}`);
      if (link) link.value += row.count;
      else links.set(`${source}\n${target}`, { source, target, value: row.count });
    }
  }
  return { nodes: columns.flatMap(({ nodes }) => nodes), links: [...links.values()] };
}

/** Whoever is written to in a public chat is everyone. */
function receiverOf({ company, receiver, channel }: Row): string {
  return (
    company ?? receiver ?? (channel === 'chat' || channel === 'comment' ? EVERYONE : SITE_ITSELF)
  );
}

function column(rows: Row[], stage: Stage, keyOf: (row: Row) => string, most: number) {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0) + row.count);
  const ranked = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = ranked.length > most ? ranked.slice(0, most - 1) : ranked;
  const rest = ranked.slice(kept.length).reduce((sum, [, value]) => sum + value, 0);
  const named = new Set(kept.map(([key]) => key));
  const nodes = [...kept, ...(rest > 0 ? [[OTHERS, rest] as const] : [])].map(([key, value]) => ({
    id: `${stage}:${key}`,
    stage,
    key,
    value,
  }));
  const nodeOf = (row: Row) => `${stage}:${named.has(keyOf(row)) ? keyOf(row) : OTHERS}`;
  return { nodes, nodeOf };
}
