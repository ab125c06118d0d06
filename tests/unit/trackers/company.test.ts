import { expect, test } from 'vitest';
import { companies } from '../../../utils/trackers/companies';
import { companyById, companyOf } from '../../../utils/trackers/company';
import { companyOfRule } from '../../../utils/trackers/rule-company';
import { ruleSet } from '../../trackers/requests';

test.each([
  ['hm.baidu.com', '百度'],
  ['a.b.mmstat.com', '阿里巴巴'],
  ['mi.gdt.qq.com', '腾讯广告'],
  ['otheve.beacon.qq.com', '腾讯'],
  ['mcs.zijieapi.com', '字节跳动'],
  ['gator.volces.com', '火山引擎'],
  ['wlog.gifshow.com', '快手'],
  ['data.bilibili.com', '哔哩哔哩'],
])('%s is of %s', (host, nameZh) => {
  expect(companyOf(host)).toMatchObject({ nameZh, country: 'CN' });
});

test('companies abroad have names too', () => {
  expect(companyOf('secure.adnxs.com')).toMatchObject({ name: 'AppNexus' });
});

test.each(['notbaidu.com', 'baidu.com.example', 'com', ''])('%s is of nobody known', (host) => {
  expect(companyOf(host)).toBeNull();
});

test('a company without a name goes by its domain', () => {
  expect(companyById('tracker.example')).toMatchObject({ name: 'tracker.example' });
});

test('there are 70 Chinese companies or more, each under the name of its file', () => {
  const chinese = companies.filter(({ country }) => country === 'CN');
  expect(chinese.length).toBeGreaterThanOrEqual(70);
  expect(new Set(companies.map(({ id }) => id)).size).toBe(companies.length);
});

test('a rule that blocks has a company, one that lets through has none', () => {
  for (const { id, action } of ruleSet('standard')) {
    expect(companyOfRule('standard', id) !== null, `rule ${id}`).toBe(action.type === 'block');
  }
});

test('a rule’s company owns its hosts', () => {
  const rule = ruleSet('standard').find(
    ({ condition }) => condition.requestDomains?.includes('hm.baidu.com') ?? false,
  )!;
  expect(companyOfRule('standard', rule.id)).toBe('baidu');
});

test('rules of the viewer’s pauses are nobody’s', () => {
  expect(companyOfRule('_session', 1)).toBeNull();
});
