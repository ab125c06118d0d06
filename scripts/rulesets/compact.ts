import { anchorOf, anyOf } from './any-of';
import type { Condition, Rule } from './rule';

/** Rules that differ in what addresses they are about alone. */
interface Group extends Pick<Rule, 'action' | 'priority'> {
  condition: Condition;
  hosts: Set<string>;
  filters: Set<string>;
}

/**
 * The same rules in as few as can be, for Firefox: it tries one after the other on each request of any page
 * (`ExtensionDNR.sys.mjs`), so that 24,000 of them took six milliseconds a request. Chromium keeps an index, and tells
 * by a rule's number whose it is.
 */
export function compact(rules: readonly Rule[]): Omit<Rule, 'id'>[] {
  const groups = new Map<string, Group>();
  const others: Omit<Rule, 'id'>[] = [];
  for (const { id: _, ...rule } of rules) {
    const { requestDomains = [], urlFilter, ...condition } = rule.condition;
    if (!isSimple(rule)) {
      others.push(rule);
      continue;
    }
    const key = JSON.stringify([
      rule.action,
      rule.priority,
      condition,
      urlFilter && anchorOf(urlFilter),
    ]);
    const group = groups.get(key) ?? { ...rule, condition, hosts: new Set(), filters: new Set() };
    for (const host of requestDomains) group.hosts.add(host);
    if (urlFilter) group.filters.add(urlFilter);
    groups.set(key, group);
  }
  return [...[...groups.values()].flatMap(rulesOf), ...others];
}

/**
 * Whether a rule is about hosts or about addresses, and does no more than let through or not: of others the first that
 * fits wins, so they stay as they are, and behind each other.
 */
function isSimple({ action, condition }: Pick<Rule, 'action' | 'condition'>): boolean {
  const { urlFilter, requestDomains, regexFilter, isUrlFilterCaseSensitive } = condition;
  if (regexFilter || isUrlFilterCaseSensitive || !urlFilter === !requestDomains) return false;
  if (urlFilter && !isFlat(urlFilter)) return false;
  return action.type === 'block' || action.type === 'allow';
}

/**
 * Whether an address of any length is compared with an expression for the filter in one go. One that leaves a gap behind
 * a place that may be anywhere, or two gaps, would be tried again and again: a page could stop the browser with it.
 */
function isFlat(urlFilter: string): boolean {
  const gaps = urlFilter.replace(/^\*+|\*+$/g, '').split('*').length - 1;
  return gaps <= (anchorOf(urlFilter) === '||' ? 1 : 0);
}

function rulesOf({ action, priority, condition, hosts, filters }: Group): Omit<Rule, 'id'>[] {
  const about = (what: Condition) => ({ priority, action, condition: { ...what, ...condition } });
  const rules = hosts.size > 0 ? [about({ requestDomains: [...hosts].sort() })] : [];
  // One or two are found sooner as they are.
  if (filters.size < 3) return [...rules, ...[...filters].map((urlFilter) => about({ urlFilter }))];
  return [...rules, ...anyOf([...filters]).map((regexFilter) => about({ regexFilter }))];
}
