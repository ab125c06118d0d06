import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Condition, ListNumber, Rule } from './rule';

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('@adguard/dnr-rulesets')));

/** What a rule may hold besides what is folded; with anything else it is left out. */
const KNOWN = new Set<keyof Condition>([
  'urlFilter',
  'isUrlFilterCaseSensitive',
  'requestDomains',
  'excludedRequestDomains',
  'initiatorDomains',
  'excludedInitiatorDomains',
  'resourceTypes',
  'excludedResourceTypes',
  'requestMethods',
  'domainType',
]);

/** Each is tens of megabytes, and asked for more than once. */
const read = new Map<ListNumber, Rule[]>();

/** The rules of one of AdGuard's lists that we can use: no regular expressions, nothing that needs files of its own. */
export function readList(number: ListNumber): Rule[] {
  const known = read.get(number) ?? parse(number);
  read.set(number, known);
  return known;
}

function parse(number: ListNumber): Rule[] {
  const path = join(PACKAGE, `../filters/declarative/ruleset_${number}/ruleset_${number}.json`);
  const rules: Rule[] = JSON.parse(readFileSync(path, 'utf8'));
  return rules.filter(
    ({ condition }) =>
      condition.urlFilter !== 'dummy.rule.adguard.com' &&
      Object.keys(condition).every((key) => KNOWN.has(key as keyof Condition)),
  );
}

/** The host of a rule that blocks or lets through a whole host (`||host^`); otherwise `null`. */
export function wholeHost(rule: Rule): string | null {
  return /^\|\|([a-z0-9_.-]+)\^$/.exec(rule.condition.urlFilter ?? '')?.[1] ?? null;
}
