import type { Cluster } from '../cluster';
import type { Hit } from '../cue';
import { type Lure, lureLabels } from '../lure';
import { tactics } from '../patterns';
import { type Evidence, namesOf } from './evidence';
import { weights } from './weights';

/** Tenths of a point that must speak for a lure: from none on it is as likely as not. */
const ENOUGH = 0;
/** So many against every lure, and what a rule says is idle talk. */
const AGAINST = -20;
/** Words that must speak for it. */
const LEAST = 3;
/** Confidence that a tenth more adds, and the most there is: rules are surer. */
const STEP = 0.004;
const MOST = 0.7;
/** What nobody tells of their own. */
const DETAIL = ['hunt', 'mob', 'phone', 'identity', 'place'] as const;
const WARNED_OF = new Set(tactics.filter(({ isWarnedOf }) => isWarnedOf).map(({ label }) => label));

/** Points for each label, in their order, by what stands in a message. */
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  weights
    .trim()
    .split('\n')
    .map((line) => {
      const [what, ...points] = line.trim().split(/\s+/);
      return [what!, points.map(Number)];
    }),
);

/**
 * What evidence shows if all of it is weighed together, though no rule holds: each cue and hint gives every
 * label its points. `null` if they are too few, or lie in too few words.
 */
export function weigh(evidence: Evidence): Lure | null {
  const points = pointsOf(namesOf(evidence));
  const most = Math.max(...points);
  if (most < ENOUGH) return null;
  const label = lureLabels[points.indexOf(most)]!;
  if (WARNED_OF.has(label) && (evidence.has('warn') || evidence.has('story'))) return null;
  // Of one's own one may tell where they live.
  if (label === 'doxxing' && evidence.has('own') && !DETAIL.some((what) => evidence.has(what)))
    return null;
  const telling = tellingOf(evidence, points.indexOf(most));
  if (telling.length < LEAST) return null;
  const confidence = Math.min(MOST, 0.5 + (most - ENOUGH) * STEP);
  return { label, confidence, start: telling[0]!.start, end: telling.at(-1)!.end };
}

/** Whether what a message holds makes every lure unlikely, wherever it stands. */
export function speaksAgainst(evidence: readonly Evidence[]): boolean {
  return evidence.every((each) => Math.max(...pointsOf(namesOf(each))) < AGAINST);
}

function pointsOf(names: readonly string[]): number[] {
  const points = lureLabels.map(() => 0);
  for (const name of names)
    for (const [i, weight] of (WEIGHTS.get(name) ?? []).entries()) points[i]! += weight;
  return points;
}

/** The words that speak for a label, in order; of those that share a sign, one. */
function tellingOf(evidence: Cluster<string>, label: number): Hit<string>[] {
  const hits = [...evidence]
    .filter(([what]) => (WEIGHTS.get(what)?.[label] ?? 0) > 0)
    .flatMap(([, { first, last }]) => (first === last ? [first] : [first, last]))
    .sort((a, b) => a.start - b.start);
  const telling: Hit<string>[] = [];
  for (const hit of hits) if (hit.start >= (telling.at(-1)?.end ?? 0)) telling.push(hit);
  return telling;
}
