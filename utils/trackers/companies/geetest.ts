import type { TrackerCompany } from '../tracker-company';

export const geetest: TrackerCompany = {
  id: 'geetest',
  name: 'GeeTest',
  nameZh: '极验',
  category: 'fingerprinting',
  country: 'CN',
  domains: ['geetest.com', 'geevisit.com', 'geetest.cn'],
  endpoints: [
    {
      hosts: ['monitor.geetest.com', 'riskct.geetest.com'],
      source: "requests beside the captcha; the captcha's own hosts stay open",
    },
  ],
};
