import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../../scripts/rulesets/build';
import { type Rule, textOf } from '../../../scripts/rulesets/rule';
import { BadRuleError, validate } from '../../../scripts/rulesets/validate';
import { names } from '../../../utils/trackers/made/names';
import { ranges } from '../../../utils/trackers/made/ranges';

const rule: Rule = {
  id: 1,
  priority: 1,
  action: { type: 'block' },
  condition: { requestDomains: ['tracker.example'] },
};

// Sixty megabytes of lists are read: some seconds, minutes on a busy machine.
test('what is checked in is what the lists and records make', { timeout: 600_000 }, () => {
  const built = build();
  for (const [set, rules] of Object.entries(built.sets)) {
    const file = new URL(`../../../public/rulesets/${set}.json`, import.meta.url);
    const same = readFileSync(file, 'utf8') === textOf(rules);
    expect(same, `${set} is out of date: npm run rulesets`).toBe(true);
  }
  expect(names === built.names && ranges === built.ranges).toBe(true);
});

test.each([
  ['an empty filter', { urlFilter: '' }],
  ['a filter with nothing before the star', { urlFilter: '||*.example' }],
  ['a filter with letters browsers do not take', { urlFilter: '||跟踪.example^' }],
  ['a filter that is too long', { urlFilter: `||x.example/${'a'.repeat(2000)}` }],
  ['no domains', { requestDomains: [] }],
  ['a domain that is an address', { requestDomains: ['https://tracker.example/'] }],
  ['no kinds of requests', { requestDomains: ['a.example'], resourceTypes: [] }],
])('%s fails the build, and the rule is named', (_name, condition) => {
  const wrong = () => validate({ standard: [{ ...rule, id: 77, condition }] });
  expect(wrong).toThrow(BadRuleError);
  expect(wrong).toThrow(/standard, rule 77: /);
});

test('a number used twice fails the build', () => {
  expect(() => validate({ strict: [rule, rule] })).toThrow(/rule 1: its number is used twice/);
});

test('more rules than Firefox takes fail the build', () => {
  const many = Array.from({ length: 15_001 }, (_, i) => ({ ...rule, id: i + 1 }));
  expect(() => validate({ standard: many, strict: many })).toThrow(/30002 rules/);
});
