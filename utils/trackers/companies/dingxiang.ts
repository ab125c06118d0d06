import type { TrackerCompany } from '../tracker-company';

export const dingxiang: TrackerCompany = {
  id: 'dingxiang',
  name: 'Dingxiang',
  nameZh: '顶象技术',
  category: 'fingerprinting',
  country: 'CN',
  domains: ['dingxiang-inc.com', 'dingxiang.com'],
  endpoints: [
    {
      hosts: ['constid.dingxiang-inc.com', 'constid-js.dingxiang-inc.com'],
      level: 'strict',
      breaks: 'device id next to a captcha',
      source: 'SDK documents of Dingxiang',
    },
  ],
};
