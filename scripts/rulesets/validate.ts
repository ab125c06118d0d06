import type { Rule } from './rule';

/** Firefox takes so many static rules in all; Chrome guarantees the same. */
const MOST_RULES = 30_000;
/** Longest URL filter and longest list of domains in one rule that both browsers load without complaint. */
const LONGEST_FILTER = 2000;
const MOST_DOMAINS = 60_000;

/** A rule set that must not be built, with the rule that is wrong. */
export class BadRuleError extends Error {
  override name = 'BadRuleError' as const;

  constructor(set: string, rule: Rule, reason: string) {
    super(`${set}, rule ${rule.id}: ${reason}\n${JSON.stringify(rule).slice(0, 500)}`);
  }
}

/**
 * Looks at every rule as the browsers would.
 *
 * @throws {BadRuleError} At the first rule that one of them would refuse.
 * @throws {RangeError} If there are too many of them.
 */
export function validate(sets: Record<string, Rule[]>): void {
  const total = Object.values(sets).reduce((sum, rules) => sum + rules.length, 0);
  if (total > MOST_RULES) throw new RangeError(`${total} rules; the most is ${MOST_RULES}`);
  for (const [set, rules] of Object.entries(sets)) {
    const ids = new Set<number>();
    for (const rule of rules) {
      const problem = problemOf(rule) ?? (ids.has(rule.id) ? 'its number is used twice' : null);
      if (problem) throw new BadRuleError(set, rule, problem);
      ids.add(rule.id);
    }
  }
}

function problemOf({ id, priority, condition }: Rule): string | null {
  const { urlFilter, requestDomains, initiatorDomains, resourceTypes } = condition;
  if (!Number.isInteger(id) || id < 1) return 'its number is not one';
  if (!Number.isInteger(priority) || priority < 1) return 'its priority is not one';
  if (urlFilter !== undefined) {
    if (urlFilter === '' || urlFilter.startsWith('||*'))
      return 'its filter is empty or begins with ||*';
    if (urlFilter.length > LONGEST_FILTER) return 'its filter is too long';
    if (!/^[\x21-\x7e]+$/.test(urlFilter)) return 'its filter is not plain ASCII';
  }
  for (const [name, domains] of Object.entries({ requestDomains, initiatorDomains })) {
    if (domains?.length === 0) return `${name} is empty`;
    if (domains && domains.length > MOST_DOMAINS) return `${name} is too long`;
    const wrong = domains?.find((domain) => !/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(domain));
    if (wrong !== undefined) return `${name} holds ${JSON.stringify(wrong)}`;
  }
  if (resourceTypes?.length === 0) return 'it is for no kind of request';
  return null;
}
