import type { Cluster, Pair } from './cluster';
import type { Cue, Hit } from './cue';
import type { Lure, LureContext, LureLabel } from './lure';
import type { Rule, Tactic } from './tactic';

/** What is left of the confidence where a message warns of the lure. */
const WARNED = 0.5;

/** Rules by a cue that each cannot do without, so that a message asks only those that may hold. */
export type Rulebook = ReadonlyMap<Cue, readonly (Rule & Tactic)[]>;

/** The rules of all tactics as a book. */
export function rulebookOf(tactics: readonly Tactic[]): Rulebook {
  const book = new Map<Cue, (Rule & Tactic)[]>();
  for (const tactic of tactics)
    for (const rule of tactic.rules)
      for (const cue of [rule.twice ?? rule.all[0]!].flat()) {
        if (!book.has(cue)) book.set(cue, []);
        book.get(cue)!.push({ ...tactic, ...rule });
      }
  return book;
}

/** The lures that cues which stand together make: of each kind the one of the surest rule. */
export function judge(cluster: Cluster, book: Rulebook, { writer }: LureContext): Lure[] {
  const best = new Map<LureLabel, Lure>();
  for (const cue of cluster.keys())
    for (const rule of book.get(cue) ?? []) {
      const { label, isWarnedOf, isHostTalk } = rule;
      if (isHostTalk && writer === 'host') continue;
      const confidence = rule.confidence * (isWarnedOf && cluster.has('warn') ? WARNED : 1);
      if ((best.get(label)?.confidence ?? 0) >= confidence) continue;
      const hits = hitsOf(cluster, rule);
      if (!hits) continue;
      const start = Math.min(...hits.map((hit) => hit.start));
      const end = Math.max(...hits.map((hit) => hit.end));
      best.set(label, { label, start, end, confidence });
    }
  return [...best.values()];
}

/** The cues that a rule rests on, or `null` if it does not hold. */
function hitsOf(cluster: Cluster, { all, twice, isApart, none }: Rule): Hit[] | null {
  const hits: Hit[] = [];
  if (twice) {
    const pair = cluster.get(twice);
    if (!pair || pair.first === pair.last) return null;
    hits.push(pair.first, pair.last);
  }
  for (const asked of all) {
    const pair = typeof asked === 'string' ? cluster.get(asked as Cue) : anyOf(cluster, asked);
    if (!pair) return null;
    hits.push(pair.first);
  }
  if (isApart && new Set(hits.map(({ start }) => start)).size < hits.length) return null;
  return none?.some((cue) => cluster.has(cue)) ? null : hits;
}

function anyOf(cluster: Cluster, cues: readonly Cue[]): Pair | undefined {
  for (const cue of cues) {
    const pair = cluster.get(cue);
    if (pair) return pair;
  }
  return undefined;
}
