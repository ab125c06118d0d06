import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sites } from '../utils/sites';
import type { Site } from '../utils/sites/site';

/** What stands between these is made from `utils/sites`. */
const BEGIN = '<!-- made by scripts/sites-doc.ts: node scripts/sites-doc.ts -->';
const END = '<!-- end -->';

/** The page with its table anew. */
export function withTable(page: string): string {
  const [before, rest = ''] = page.split(BEGIN);
  return `${before}${BEGIN}\n\n${table()}\n\n${END}${rest.split(END)[1]}`;
}

function table(): string {
  const names = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../public/_locales/en/messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  const head = ['site', 'known', 'as of', 'access', 'hosts', 'composer', 'sources', 'not known'];
  const lines = [...sites]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((site) => [names[`site_${site.id}`]!.message, ...cells(site)]);
  return [head, head.map(() => '---'), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

function cells(site: Site): string[] {
  const hosts = site.matches.map((match) => match.split('/')[2]!);
  const box = site.composer[0] ?? site.comments[0];
  return [
    site.confidence,
    site.checked,
    site.access === 'install' ? 'at install' : 'when asked',
    shorten(hosts),
    box ? `\`${box}\`` : 'by its look',
    site.sources.join('; '),
    site.unknown.join('; ') || '–',
  ];
}

function shorten(hosts: string[]): string {
  return hosts.length > 2 ? `${hosts[0]} and ${hosts.length - 1} more` : hosts.join(', ');
}
