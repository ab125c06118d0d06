import type { Find, Scanner } from './scanner';
import { type Judged, judge } from './score';
import type { MessageSet } from './sets';

/** Called as work goes on: what is being done, and how much of it is done, 0–1. */
export type Progress = (what: string, done: number) => void;

/** A set as a scanner sees it. */
export interface JudgedSet {
  name: string;
  judged: Judged[];
}

/** What came of a scanner: its judged sets, or why it did not run. */
export interface Run {
  scanner: Scanner;
  find: Find | null;
  sets: JudgedSet[];
  failure: string | null;
}

/** Lets a scanner look at every message. */
export async function run(
  scanner: Scanner,
  sets: readonly MessageSet[],
  progress: Progress,
): Promise<Run> {
  try {
    const find = await scanner.open();
    const judged: JudgedSet[] = [];
    for (const set of sets) judged.push(await judgeSet(scanner.name, find, set, progress));
    return { scanner, find, sets: judged, failure: null };
  } catch (error) {
    return { scanner, find: null, sets: [], failure: String(error) };
  }
}

async function judgeSet(
  scanner: string,
  find: Find,
  { name, messages }: MessageSet,
  progress: Progress,
): Promise<JudgedSet> {
  const judged: Judged[] = [];
  for (const message of messages) {
    judged.push(judge(message, await find(message.text, message.locale)));
    progress(`${scanner}, ${name}`, judged.length / messages.length);
  }
  return { name, judged };
}
