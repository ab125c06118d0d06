import { companies } from '../../utils/trackers/companies';
import { PRIORITY } from '../../utils/trackers/priorities';
import { liveDomains } from '../../utils/trackers/scope';
import { isElsewhere } from './elsewhere';
import { foldHosts } from './fold';
import { kinRules } from './kin';
import { ownRules } from './own';
import { type Owners, readOwners } from './owner';
import { foldPaths } from './paths';
import { privacyRules } from './privacy';
import type { Draft, ListNumber, Rule } from './rule';
import { validate } from './validate';

const BLOCKING: ListNumber[] = [2, 3, 224];

/** Everything that is written. */
export interface Built {
  /** Rules by name of their set. */
  sets: Record<string, Rule[]>;
  /**
   * Whose the rules are, in the order of their numbers: how a matched rule gets its name. `=set`, then a line for each
   * run of one company's: its id, and how many rules when there are more than one.
   */
  ranges: string;
  /** One company a line: id, name, Chinese name, category, country, domains, by tabs. */
  names: string;
}

/**
 * Builds the rule sets from the lists and our records; the same every time.
 *
 * @throws {BadRuleError} If a rule is broken or oversized.
 */
export function build(): Built {
  const owners = readOwners();
  const own = ownRules();
  const blocking = [
    ...own.standard,
    ...kinRules(owners),
    ...foldHosts(BLOCKING, owners),
    ...foldPaths(BLOCKING, owners),
  ];
  const sets = {
    standard: number(blocking.filter((rule) => !isElsewhere(rule))),
    elsewhere: number(blocking.filter(isElsewhere)),
    strict: number(own.strict),
    privacy: number(privacyRules()),
    scope: number([scope()]),
  };
  const rules = mapValues(sets, (numbered) => numbered.map(({ company: _, ...rule }) => rule));
  validate(rules);
  return { sets: rules, ranges: rangesOf(sets), names: namesOf(owners) };
}

/** By company, so that few ranges name them all. */
function number(drafts: Draft[]): (Draft & Rule)[] {
  return drafts
    .map((draft, place) => ({ draft, place, key: draft.company ?? '' }))
    .sort((a, b) => (a.key === b.key ? a.place - b.place : a.key < b.key ? -1 : 1))
    .map(({ draft }, i) => ({ id: i + 1, ...draft }));
}

/**
 * Lets through whatever does not start from a live-shopping site; switched off for "everywhere". Pages the viewer
 * opens are not meant: a rule without kinds of requests is not for them.
 */
function scope(): Draft {
  return {
    company: null,
    priority: PRIORITY.scope,
    action: { type: 'allow' },
    condition: { excludedInitiatorDomains: liveDomains },
  };
}

function rangesOf(sets: Record<string, (Draft & Rule)[]>): string {
  return Object.entries(sets)
    .flatMap(([set, rules]) => [`=${set}`, ...runsOf(rules.map(({ company }) => company ?? ''))])
    .join('\n');
}

function runsOf(companies: string[]): string[] {
  const starts = companies.flatMap((company, i) => (company === companies[i - 1] ? [] : [i]));
  return starts.map((start, i) => {
    const length = (starts[i + 1] ?? companies.length) - start;
    return length === 1 ? companies[start]! : `${companies[start]} ${length}`;
  });
}

function namesOf(owners: Owners): string {
  const own = companies.map(({ id, name, nameZh, category, country, domains, endpoints }) => {
    const all = new Set([...domains, ...endpoints.flatMap(({ hosts }) => hosts ?? [])]);
    return [id, name, nameZh, category, country, [...all].join(' ')];
  });
  const others = [...owners.names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, domains }]) => [id, name, '', 'advertising', '', domains.join(' ')]);
  return [...own, ...others].map((line) => line.join('\t')).join('\n');
}

function mapValues<A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
