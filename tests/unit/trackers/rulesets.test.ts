import { describe, expect, test } from 'vitest';
import { companies } from '../../../utils/trackers/companies';
import { domainOfPage, isLive } from '../../../utils/trackers/live-site';
import { openMatcher } from '../../trackers/matcher';
import { listed, requestsOf, risks, ruleSet } from '../../trackers/requests';

const always = [...ruleSet('standard'), ...ruleSet('scope')];
const standard = openMatcher(always);
const strict = openMatcher([...always, ...ruleSet('strict')]);

describe.each([
  ['standard', standard, 0.9],
  ['strict', strict, 0.97],
] as const)('at the %s level', (_name, judge, goal) => {
  test(`${goal * 100} % of the Chinese trackers’ requests are blocked`, () => {
    const requests = listed('cn').flatMap(requestsOf);
    const missed = requests.filter((request) => !judge(request).blocked);
    expect(1 - missed.length / requests.length, summary(missed)).toBeGreaterThanOrEqual(goal);
  });

  test.each(['mustnot', 'mustnot2'] as const)('nothing of %s is touched', (name) => {
    const wrong = listed(name)
      .flatMap(requestsOf)
      .flatMap((request) => {
        const { blocked, rule } = judge(request);
        return blocked ? `${request.url}: ${JSON.stringify(rule).slice(0, 300)}` : [];
      });
    expect(wrong).toEqual([]);
  });
});

test('outside live-shopping sites nothing is touched', () => {
  const touched = listed('cn')
    .flatMap(requestsOf)
    .filter((request) => strict({ ...request, initiator: 'news.example' }).blocked);
  expect(touched).toEqual([]);
});

test('the rules for other sites change nothing on live-shopping sites', () => {
  const rules = ruleSet('elsewhere');
  expect(rules.length).toBeGreaterThan(1000);
  const all = openMatcher([...always, ...rules]);
  const requests = (['cn', 'mustnot', 'mustnot2'] as const).flatMap(listed).flatMap(requestsOf);
  const changed = requests.filter((request) => all(request).blocked !== standard(request).blocked);
  expect(changed).toEqual([]);
  const domains = rules.flatMap(({ condition }) => condition.initiatorDomains);
  expect(domains.filter((domain) => isLive(domainOfPage(`https://${domain}/`)!))).toEqual([]);
});

test.each(risks())('$match has an answer: $breaks', ({ match }) => {
  const host = match.split('/')[0]!;
  const answers = companies
    .flatMap(({ endpoints }) => endpoints)
    .filter(
      ({ hosts = [], urls = [] }) =>
        hosts.some((known) => host === known || host.endsWith(`.${known}`)) ||
        urls.some((url) => wild(url).test(`https://${match}/x`)),
    );
  expect(answers.some(({ breaks, level, notFrom }) => breaks && (level || notFrom))).toBe(true);
});

function wild(url: string): RegExp {
  const source = url
    .replace(/[.+?${}()[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\^/g, '/');
  return new RegExp(source.replace(/^\|\|/, '://(?:[^/]*\\.)?'));
}

function summary(missed: { url: string; type: string }[]): string {
  return missed.map(({ url, type }) => `${type} ${url}`).join('\n');
}
