import type { Cue, Hit } from './cue';

/** Cues that stand near one another, as those of one chat message do: the first hit of each, and the last. */
export type Cluster<What = Cue> = ReadonlyMap<What, Pair<What>>;

/** Where a cue stands first, and where last: the same hit if it stands once. */
export interface Pair<What = Cue> {
  first: Hit<What>;
  last: Hit<What>;
}

/** Farthest a cue may stand from the one before, and from the first, in UTF-16 code units. */
const GAP = 60;
const LENGTH = 160;

/**
 * Cues that stand together. A chat message is one cluster; a pasted page has many, each of which begins
 * where half of the one before is over, so that nothing falls between two.
 */
export function clustersOf<What>(hits: Hit<What>[]): Cluster<What>[] {
  hits.sort((a, b) => a.start - b.start);
  const clusters: Cluster<What>[] = [];
  for (let from = 0; from < hits.length; ) {
    const to = endOfCluster(hits, from);
    clusters.push(clusterOf(hits.slice(from, to)));
    from = to < hits.length && !isApart(hits, to) ? middleOf(hits, from, to) : to;
  }
  return clusters;
}

function clusterOf<What>(hits: readonly Hit<What>[]): Cluster<What> {
  const cluster = new Map<What, Pair<What>>();
  for (const hit of hits) {
    const pair = cluster.get(hit.cue);
    if (!pair) cluster.set(hit.cue, { first: hit, last: hit });
    else if (hit.start >= pair.last.end) pair.last = hit;
  }
  return cluster;
}

function endOfCluster(hits: readonly Hit<unknown>[], from: number): number {
  const limit = hits[from]!.start + LENGTH;
  let to = from + 1;
  while (to < hits.length && hits[to]!.end <= limit && !isApart(hits, to)) to++;
  return to;
}

function isApart(hits: readonly Hit<unknown>[], at: number): boolean {
  return hits[at]!.start - hits[at - 1]!.end > GAP;
}

/** The first hit of the second half of `[from, to)`; at least one further. */
function middleOf(hits: readonly Hit<unknown>[], from: number, to: number): number {
  const middle = hits[from]!.start + LENGTH / 2;
  let at = from + 1;
  while (at < to && hits[at]!.start < middle) at++;
  return at;
}
