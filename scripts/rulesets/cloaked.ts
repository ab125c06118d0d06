import { getDomain } from 'tldts-experimental';
import { liveDomains } from '../../utils/trackers/scope';
import { wholeHost } from './lists';
import type { Owners } from './owner';
import type { Rule } from './rule';

/** So many hosts in a row, and it is a table of disguised trackers. */
const TABLE = 400;

/**
 * A list without its tables of disguised first-party hosts.
 *
 * AdGuard lists 75,000 names such as `metrics.shop.example` that lead to a tracker by DNS. Each matters on its own
 * site only, and few of those are live-shopping sites: kept are hosts of companies, whole domains, and hosts of
 * live-shopping sites.
 */
export function dropCloaked(rules: Rule[], owners: Owners): Rule[] {
  const whole = new Set(rules.flatMap((rule) => wholeHost(rule) ?? []));
  const kept: Rule[] = [];
  for (let start = 0; start < rules.length; ) {
    const end = endOfRun(rules, start);
    const run = rules.slice(start, end);
    kept.push(
      ...(run.length < TABLE ? run : run.filter((rule) => isWorthwhile(rule, whole, owners))),
    );
    start = end;
  }
  return kept;
}

function endOfRun(rules: Rule[], start: number): number {
  let end = start + 1;
  while (end < rules.length && isPlain(rules[start]!) && isPlain(rules[end]!)) end++;
  return end;
}

function isPlain({ action, condition }: Rule): boolean {
  return (
    action.type === 'block' &&
    Object.keys(condition).length === 1 &&
    /^\|\|[a-z0-9_.-]+\^$/.test(condition.urlFilter ?? '')
  );
}

function isWorthwhile(rule: Rule, whole: ReadonlySet<string>, owners: Owners): boolean {
  const host = wholeHost(rule)!;
  const domain = getDomain(host);
  if (!domain) return false;
  return (
    domain === host || whole.has(domain) || owners.isKnown(host) || liveDomains.includes(domain)
  );
}
