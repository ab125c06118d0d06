import type { Agreement } from './agreement';
import { isLevel, isWho } from './level';
import { parseLevels } from './managed';

/** What goes into a file and through the browser's sync: nothing of the ledger, no detail, no lock. */
export type Settings = Pick<Agreement, 'who' | 'level' | 'sites' | 'off'>;

/** Why a file cannot be taken. */
export type FileProblem = 'not-json' | 'not-ours' | 'too-new' | 'damaged';

const FORMAT = 'hushcart-settings';
const VERSION = 1;

/** The settings as a file. */
export function writeSettings({ who, level, sites, off }: Settings, exportedAt: number): string {
  const settings = { who, level, sites, off };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, settings }, null, 2)}\n`;
}

/** Reads such a file, or says why it cannot. */
export function readSettings(text: string): Settings | FileProblem {
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
export function parseSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { who, level, sites, off } = value as Record<string, unknown>;
  if (!(who === null || isWho(who)) || !isLevel(level) || !isNames(off)) return null;
  return { who, level, sites: parseLevels(sites), off };
}

/** Whether it is a list of ids. */
export function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && [...value].every((name) => typeof name === 'string');
}
