import fc from 'fast-check';
import { expect, test } from 'vitest';
import standard from '../../../public/rulesets/standard.json';
import { anchorOf, anyOf } from '../../../scripts/rulesets/any-of';
import { compact } from '../../../scripts/rulesets/compact';
import type { Condition, Rule } from '../../../scripts/rulesets/rule';

const BLOCK = { type: 'block' } as const;
const rule = (condition: Condition, more: Partial<Rule> = {}): Rule => ({
  ...{ id: 1, priority: 1, action: BLOCK, condition },
  ...more,
});
const conditions = (rules: Rule[]) => compact(rules).map(({ condition }) => condition);
/** Signs of `https://`, which no page can change. */
const SCHEME = 8;
const filters = (standard as Rule[]).flatMap(({ condition }) => condition.urlFilter ?? []);

/** What Firefox gets. */
const made = compact(standard as Rule[]).flatMap(({ condition }) =>
  condition.regexFilter ? [new RegExp(condition.regexFilter, 'i')] : [],
);
/** For all of them on three long addresses, in milliseconds. */
const BUDGET = 4000;

test('hosts that meet the same fate are one rule', () => {
  const rules = [{ requestDomains: ['b.cn'] }, { requestDomains: ['a.cn', 'b.cn'] }].map((one) =>
    rule(one),
  );
  expect(conditions(rules)).toEqual([{ requestDomains: ['a.cn', 'b.cn'] }]);
});

test.each<[what: string, other: Rule]>([
  ['another priority', rule({ requestDomains: ['b.cn'] }, { priority: 2 })],
  ['an exception', rule({ requestDomains: ['b.cn'] }, { action: { type: 'allow' } })],
  ['other initiators', rule({ requestDomains: ['b.cn'], initiatorDomains: ['c.cn'] })],
  ['other types', rule({ requestDomains: ['b.cn'], resourceTypes: ['image'] })],
])('%s stays a rule of its own', (_, other) => {
  const rules = [rule({ requestDomains: ['a.cn'] }), other];
  expect(compact(rules)).toEqual(rules.map(({ id: _id, ...rest }) => rest));
});

test.each<[what: string, only: Rule]>([
  [
    'about all addresses',
    rule({ excludedInitiatorDomains: ['a.cn'] }, { action: { type: 'allow' } }),
  ],
  ['that takes parameters away', rule({ urlFilter: '&gclid=' }, { action: { type: 'redirect' } })],
  ['about hosts and addresses', rule({ requestDomains: ['a.cn'], urlFilter: '/log' })],
  ['with a gap, wherever it begins', rule({ urlFilter: '/ad*.gif' })],
  ['with two gaps', rule({ urlFilter: '||a.cn/*/ad*.gif' })],
  ['that minds capitals', rule({ urlFilter: '/Log', isUrlFilterCaseSensitive: true })],
])('a rule %s stays as it is', (_, only) => {
  expect(compact([only, only, only])).toEqual(Array(3).fill(compact([only])[0]));
  expect(conditions([only])).toEqual([only.condition]);
});

test.each<[filters: string[], yes: string[], no: string[]]>([
  [
    ['||a.cn/log^', '||a.cn/list'],
    ['https://x.a.cn/LOG', 'wss://a.cn/log?1'],
    ['https://a.cn/logs', 'https://xa.cn/log'],
  ],
  [
    ['||a.cn^'],
    ['https://a.cn/', 'https://a.cn:8443/x', 'https://me@a.cn/'],
    ['https://a.cn.b.cn/', 'https://b.cn/a.cn/'],
  ],
  [
    ['|https://a.cn/*.gif|'],
    ['https://a.cn/1/2.gif'],
    ['https://a.cn/1.gif?', 'http://https://a.cn/1.gif'],
  ],
  [
    ['*/ad.js*', '/ad.js?x'],
    ['https://b.cn/ad.js', 'https://b.cn/ad.jsx'],
    ['https://b.cn/bad_js'],
  ],
])('%s', (list, yes, no) => {
  const expressions = anyOf(list).map((source) => new RegExp(source, 'i'));
  const matches = (url: string) => expressions.some((one) => one.test(url));
  expect(yes.filter((url) => !matches(url))).toEqual([]);
  expect(no.filter(matches)).toEqual([]);
});

test.each(['||', '|', ''] as const)(
  'filters that begin with “%s” match the same as each of them alone',
  (start) => {
    const all = filters.filter((filter) => anchorOf(filter) === start);
    const list = all.filter((_, i) => i % Math.ceil(all.length / 400) === 0);
    const expressions = anyOf(list).map((source) => new RegExp(source, 'i'));
    const cut = fc.tuple(
      fc.constantFrom(...list),
      fc.nat(),
      fc.constantFrom('', 'x', '/', '.', '?'),
    );
    let matched = 0;
    fc.assert(
      fc.property(cut, fc.boolean(), ([filter, place, sign], isWhole) => {
        const url = addressOf(filter);
        const at = isWhole ? url.length : SCHEME + (place % (url.length - SCHEME));
        const changed = url.slice(0, at) + sign + url.slice(at + 1);
        const alone = list.some((one) => fits(one, changed));
        if (alone) matched += 1;
        expect(
          expressions.some((one) => one.test(changed)),
          changed,
        ).toBe(alone);
      }),
      { numRuns: 500 },
    );
    expect(matched).toBeGreaterThan(100);
  },
);

test.each(['-', '.', '/', '&', 'a', 'ad', '%2f', '=', 'a.', '/a-1.'])(
  'an address of a hundred thousand “%s” is soon judged',
  (part) => {
    const long = part.repeat(100_000 / part.length);
    // Browsers take no host as long as that; a name before it they do.
    const urls = [`https://a.cn/${long}`, `https://${long}a.cn/`, `https://${long}@a.cn/`];
    const begun = performance.now();
    for (const expression of made) for (const url of urls) expression.test(url);
    // A tenth of that is usual.
    expect(performance.now() - begun).toBeLessThan(BUDGET);
  },
);

test('Firefox tries a fifth of the rules', () => {
  expect(compact(standard as Rule[]).length).toBeLessThan(standard.length / 5);
});

/** An address that a filter matches. */
function addressOf(filter: string): string {
  const start = anchorOf(filter);
  const body = filter
    .slice(start.length)
    .replace(/\|$/, '')
    .replaceAll('*', 'x')
    .replaceAll('^', '/');
  if (start === '||') return `https://sub.${body}`;
  return start === '|' ? body : `https://some.example/${body}`;
}

/** What a `urlFilter` says, sign by sign (Chrome's reference of `declarativeNetRequest`, `RuleCondition`). */
function fits(filter: string, url: string): boolean {
  const start = anchorOf(filter);
  const from = url.indexOf('://') + 3;
  const host = /^[^/?#]*/.exec(url.slice(from))![0];
  const labels = [from, ...[...host.matchAll(/[.@]/g)].map(({ index }) => from + index + 1)];
  const places = start === '||' ? labels : start === '|' ? [0] : [...url].map((_, i) => i);
  const body = filter.slice(start.length).toLowerCase();
  return places.some((at) => goesOn(body, 0, url.toLowerCase(), at));
}

function goesOn(filter: string, i: number, url: string, at: number): boolean {
  const sign = filter[i];
  if (sign === undefined) return true;
  if (sign === '|' && i === filter.length - 1) return at === url.length;
  if (sign === '*')
    return Array.from({ length: url.length - at + 1 }, (_, n) => at + n).some((next) =>
      goesOn(filter, i + 1, url, next),
    );
  if (sign === '^' && at === url.length) return goesOn(filter, i + 1, url, at);
  const fitting = sign === '^' ? /[^\w.%-]/.test(url[at] ?? 'x') : url[at] === sign;
  return fitting && goesOn(filter, i + 1, url, at + 1);
}
