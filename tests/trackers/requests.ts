import { readFileSync } from 'node:fs';
import type { Rule } from '../../scripts/rulesets/rule';
import type { Request } from './matcher';

/** An entry of the lists beside this file. */
export interface Listed {
  host: string;
  url: string;
  types: ('script' | 'image' | 'xhr' | 'beacon' | 'iframe' | 'ws' | 'font')[];
  company?: string;
  what?: string;
  page: string;
}

/** A host whose blocking may break something. */
export interface Risk {
  match: string;
  breaks: string;
}

const TYPES = {
  script: 'script',
  image: 'image',
  xhr: 'xmlhttprequest',
  beacon: 'ping',
  iframe: 'sub_frame',
  ws: 'websocket',
  font: 'font',
} as const;

/** The entries of `cn`, `mustnot` or `mustnot2`. */
export function listed(name: 'cn' | 'mustnot' | 'mustnot2'): Listed[] {
  return read<{ hosts: Listed[] }>(`${name}.json`).hosts;
}

/** The same addresses asked for as fonts, each once; those of sockets cannot be. */
export function asFonts(entries: readonly Listed[]): Listed[] {
  const files = entries.filter(({ url }) => url.startsWith('https:'));
  const byUrl = new Map(files.map((entry) => [entry.url, entry]));
  return [...byUrl.values()].map((entry) => ({ ...entry, types: ['font'] }));
}

/** The entries of `risk`. */
export function risks(): Risk[] {
  return read<Risk[]>('risk.json');
}

/** One request for each kind of an entry. */
export function requestsOf({ url, types, page }: Listed): Request[] {
  const initiator = new URL(page).hostname;
  return types.map((type) => ({
    url: type === 'ws' ? url.replace(/^https:/, 'wss:') : url,
    type: TYPES[type],
    initiator,
  }));
}

/** A built rule set. */
export function ruleSet(name: string): Rule[] {
  return JSON.parse(
    readFileSync(new URL(`../../public/rulesets/${name}.json`, import.meta.url), 'utf8'),
  );
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
