import { type Cluster, clustersOf } from '../cluster';
import type { Cue, Hit } from '../cue';
import { lexiconOf, wordsIn } from '../lexicon';
import { hintWords } from '../words/hints';
import type { Hint } from '../words/hints/hint';

/** What a message holds that may speak for a lure, where it stands together. */
export type Evidence = Cluster<Cue | Hint>;

const HINTS = lexiconOf<Hint>(hintWords);

/** The cues of a message with the hints in it, as they stand together. */
export function evidenceIn(lower: string, cues: readonly Hit[]): Evidence[] {
  return clustersOf<Cue | Hint>([...cues, ...wordsIn(lower, HINTS)]);
}

/** What it holds, by the names that the weights give it: what stands there twice counts once more, as `cue+`. */
export function namesOf(evidence: Evidence): string[] {
  const names = ['any'];
  for (const [what, { first, last }] of evidence) {
    names.push(what);
    if (first !== last) names.push(`${what}+`);
  }
  return names;
}
