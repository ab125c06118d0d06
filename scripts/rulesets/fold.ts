import { getDomain } from 'tldts-experimental';
import { PRIORITY } from '../../utils/trackers/priorities';
import { dropCloaked } from './cloaked';
import { readList, wholeHost } from './lists';
import type { Owners } from './owner';
import type { Draft, ListNumber, Rule } from './rule';

/** From here on a list's rule outranks exceptions: AdGuard's `$important`. */
const IMPORTANT = 1_000_000;
/** Lists most of whose hosts have no company anybody knows: one rule for all of those. */
const UNNAMED: ListNumber[] = [2, 224];
/** Stands for whoever has no name. */
export const OTHER = 'other';
/** Names bought by the thousand for a few weeks of pop-ups: gone from the net before they are gone from the list. */
const THROW_AWAY =
  /\.(autos|beauty|best|biz|bond|buzz|cam|cfd|click|club|cyou|digital|fun|homes|icu|lat|life|link|live|lol|makeup|monster|motorcycles|online|pics|pro|qpon|quest|rest|sbs|shop|site|skin|space|store|today|top|vip|wang|website|wiki|work|world|xyz|yachts)$|(^|\.)(?=[a-z]*\d)[0-9a-z]{8,}\.[a-z]+$|^[0-9a-f]{8,}\./;

/** Blocked hosts of the lists, one rule for each company; an unnamed host's company is its domain. */
export function foldHosts(numbers: ListNumber[], owners: Owners): Draft[] {
  const groups = new Map<string, Draft & { hosts: Set<string> }>();
  for (const number of numbers) {
    const rules = readList(number);
    const known = number === 3 ? dropCloaked(rules, owners) : rules;
    for (const rule of known) {
      const host = wholeHost(rule);
      if (!host || !isBlockOfHost(rule)) continue;
      const unnamed = !owners.isKnown(host);
      if (unnamed && THROW_AWAY.test(host)) continue;
      const company = unnamed && UNNAMED.includes(number) ? OTHER : owners.of(host);
      const priority = priorityOf(rule);
      const key = JSON.stringify([company, priority, rule.condition.domainType]);
      const group = groups.get(key) ?? {
        company,
        priority,
        action: { type: 'block' },
        condition: rule.condition.domainType ? { domainType: rule.condition.domainType } : {},
        hosts: new Set<string>(),
      };
      group.hosts.add(host);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ hosts, ...draft }) => ({
    ...draft,
    condition: { requestDomains: withoutChildren(hosts), ...draft.condition },
  }));
}

/** Whether a rule blocks a host from everywhere: what can be folded. */
export function isBlockOfHost({ action, condition }: Rule): boolean {
  return (
    action.type === 'block' &&
    Object.keys(condition).every((key) => key === 'urlFilter' || key === 'domainType')
  );
}

/** Our priority for a rule of a list. */
export function priorityOf({ action, priority }: Rule): number {
  if (priority >= IMPORTANT) return PRIORITY.listImportant;
  return action.type === 'block' ? PRIORITY.list : PRIORITY.listException;
}

/** Hosts without those that lie below another of them. */
export function withoutChildren(hosts: ReadonlySet<string>): string[] {
  return [...hosts].filter((host) => !hasParent(host, hosts)).sort();
}

function hasParent(host: string, hosts: ReadonlySet<string>): boolean {
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    if (hosts.has(host.slice(dot + 1))) return true;
  }
  return false;
}

/** The registrable domain of a host, or the host itself where it has none. */
export function domainOf(host: string): string {
  return getDomain(host) ?? host;
}
