import { parse } from 'tldts-experimental';
import { expect, test } from 'vitest';
import { chatHosts, shorteners } from '../../../utils/lures/chat-links';
import { skeleton } from '../../../utils/lures/confusables';
import { platforms } from '../../../utils/lures/platforms';
import { sites } from '../../../utils/sites';

const domains = platforms.flatMap((platform) => platform.domains);
const names = platforms.flatMap((platform) => platform.names);

test.each(domains)('%s is a registrable domain', (domain) => {
  expect(parse(domain).domain).toBe(domain);
});

test('no name or domain is given twice', () => {
  expect(names).toEqual([...new Set(names)]);
  expect(domains).toEqual([...new Set(domains)]);
});

test('no name looks like another', () => {
  expect(new Set(names.map(skeleton)).size).toBe(names.length);
});

test('the sites that are guarded are among the platforms', () => {
  const hosts = sites.flatMap(({ matches }) => matches).map((match) => match.split('/')[2]!);
  const unknown = hosts.filter((host) => !domains.includes(parse(host.replace('*.', '')).domain!));
  expect(unknown).toEqual([]);
});

test('a short link is the platform’s own or another’s, not both', () => {
  expect([...shorteners].filter((host) => domains.includes(host))).toEqual([]);
  expect([...shorteners].filter((host) => chatHosts.has(host))).toEqual([]);
});
