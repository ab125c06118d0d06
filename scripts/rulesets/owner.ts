import { readFileSync } from 'node:fs';
import { getDomain } from 'tldts-experimental';
import { companies } from '../../utils/trackers/companies';

/** Companies by domain: our own records first, then DuckDuckGo's. */
export interface Owners {
  /** Id of the company that owns a host, or the host's registrable domain. */
  of(host: string): string;
  /** Whether a host belongs to a company we or DuckDuckGo know. */
  isKnown(host: string): boolean;
  /** Names by id, for companies that are not in our records. */
  names: ReadonlyMap<string, { name: string; domains: string[] }>;
}

/** Reads who owns which domain. */
export function readOwners(): Owners {
  const path = import.meta.resolve('@duckduckgo/privacy-grade/data/generated/entity-map.json');
  const entities: Record<string, string> = JSON.parse(readFileSync(new URL(path), 'utf8'));
  const owners = new Map<string, string>();
  const names = new Map<string, { name: string; domains: string[] }>();
  const own = new Set(companies.flatMap(({ domains }) => domains));
  for (const [domain, name] of Object.entries(entities)) {
    const id = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (!id || own.has(domain) || !/^[a-z0-9.-]+$/.test(domain)) continue;
    const known = names.get(id) ?? { name: tidy(name), domains: [] };
    known.domains.push(domain);
    names.set(id, known);
    owners.set(domain, id);
  }
  for (const { id, domains, endpoints } of companies) {
    names.delete(id);
    for (const host of [...domains, ...endpoints.flatMap(({ hosts }) => hosts ?? [])]) {
      owners.set(host, id);
    }
  }
  const find = (host: string) => {
    for (let at = 0; at !== -1; ) {
      const id = owners.get(host.slice(at));
      if (id) return id;
      const dot = host.indexOf('.', at);
      at = dot === -1 ? -1 : dot + 1;
    }
    return null;
  };
  return {
    of: (host) => find(host) ?? getDomain(host) ?? host,
    isKnown: (host) => find(host) !== null,
    names,
  };
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
