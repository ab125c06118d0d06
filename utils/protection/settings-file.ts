import type { Agreement } from './agreement';
import { isLevel, isWho } from './level';
import { parseLevels } from './managed';
import { parseTime } from './time-rules';

/** What goes into a file and through the browser's sync: nothing of the ledger, no detail, no lock, nobody's age. */
export type Settings = Pick<Agreement, 'who' | 'level' | 'sites' | 'off' | 'only' | 'time'>;

/** As they are read: those of a Hushcart that did not know times and agreed sites yet say nothing of them. */
export type ReadSettings = Omit<Settings, 'only' | 'time'> &
  Partial<Pick<Settings, 'only' | 'time'>>;

/** Why a file cannot be taken. */
export type FileProblem = 'not-json' | 'not-ours' | 'too-new' | 'damaged';

const FORMAT = 'hushcart-settings';
const VERSION = 1;

/** The settings as a file. */
export function writeSettings(all: Settings, exportedAt: number): string {
  const settings = settingsOf(all);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, settings }, null, 2)}\n`;
}

/** Nothing but these of an agreement, or of what a page knows of it. */
export function settingsOf({ who, level, sites, off, only, time }: Settings): Settings {
  return { who, level, sites, off, only, time };
}

/** Reads such a file, or says why it cannot. */
export function readSettings(text: string): ReadSettings | FileProblem {
  let file: { format?: unknown; version?: unknown; settings?: unknown } | null;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (file?.format !== FORMAT) return 'not-ours';
  if (typeof file.version !== 'number' || file.version > VERSION) return 'too-new';
  return parseSettings(file.settings) ?? 'damaged';
}

/** Reads settings from whatever was stored or sent; `null` if they are not. */
export function parseSettings(value: unknown): ReadSettings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { who, level, sites, off, only, time } = value as Record<string, unknown>;
  if (!(who === null || isWho(who)) || !isLevel(level) || !isNames(off)) return null;
  const read: ReadSettings = { who, level, sites: parseLevels(sites), off };
  if (only !== undefined) {
    if (only !== null && !isNames(only)) return null;
    read.only = only;
  }
  if (time !== undefined) {
    const rules = parseTime(time);
    if (!rules) return null;
    read.time = rules;
  }
  return read;
}

/** Whether it is a list of ids. */
export function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && [...value].every((name) => typeof name === 'string');
}
