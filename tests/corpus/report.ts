import { type HeardSet, hearAll } from './conversations';
import { examples } from './examples';
import { hushcart } from './hushcart';
import type { SeenSet } from './lures';
import { page } from './page';
import { peers } from './peers';
import { type Progress, type Run, run } from './run';
import { messageSets, seenSets, talkSets } from './sets';
import { type Time, timeOf } from './speed';

/** All that was measured. */
export interface Results {
  /** Ourselves first. */
  runs: Run[];
  heard: HeardSet[];
  seen: SeenSet[];
  /** In the order of `runs`; `null` for who did not run. */
  times: (Time | null)[];
}

/** The report as a page, the times as lines, and what went wrong in the tuning half as lines. */
export interface Report {
  markdown: string;
  speed: string[];
  examples: string[];
}

/** Scores everything. */
export async function report(progress: Progress): Promise<Report> {
  const results = await measure(progress);
  const { runs, heard, seen, times } = results;
  return {
    markdown: page(results),
    speed: runs.map(
      ({ scanner, failure }, i) => `${scanner.name}: ${failure ?? inMicroseconds(times[i]!)}`,
    ),
    examples: examples(runs[0]!.sets, heard, seen),
  };
}

async function measure(progress: Progress): Promise<Results> {
  const sets = messageSets();
  const runs: Run[] = [];
  for (const scanner of [hushcart, ...peers]) runs.push(await run(scanner, sets, progress));
  const heard = hearAll(talkSets());
  const seen = seenSets();
  const messages = sets.slice(0, 2).flatMap((set) => set.messages);
  const times: (Time | null)[] = [];
  for (const [i, { find, scanner }] of runs.entries()) {
    progress(`speed of ${scanner.name}`, i / runs.length);
    times.push(find && (await timeOf(find, messages)));
  }
  return { runs, heard, seen, times };
}

function inMicroseconds({ median, mean }: Time): string {
  return `median ${median.toFixed(1)} µs, mean ${mean.toFixed(1)} µs`;
}
