import { PRIORITY } from '../../utils/trackers/priorities';
import { domainOf, withoutChildren } from './fold';
import { CONSUMER, SERVICES } from './kin-exceptions';
import type { Owners } from './owner';
import type { Draft } from './rule';

/**
 * All domains of the companies that DuckDuckGo names as trackers, on pages of others.
 *
 * A company that lives by following people seldom stays with the one domain a list has. Those that people use
 * themselves, and those that shops are built with, are left to the lists.
 */
export function kinRules({ names }: Owners): Draft[] {
  return [...names]
    .filter(([id]) => !CONSUMER.includes(id) && !SERVICES.includes(id))
    .map(([company, { domains }]) => ({ company, domains: domains.filter(isDomain) }))
    .filter(({ domains }) => domains.length > 0)
    .sort((a, b) => (a.company < b.company ? -1 : 1))
    .map(({ company, domains }) => ({
      company,
      priority: PRIORITY.list,
      action: { type: 'block' },
      condition: { requestDomains: withoutChildren(new Set(domains)), domainType: 'thirdParty' },
    }));
}

/** Not a public suffix under which others live, such as `de.com`. */
function isDomain(host: string): boolean {
  return host.includes('.') && host !== 'de.com' && host.endsWith(domainOf(host));
}
