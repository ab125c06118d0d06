import type { TrackerCompany } from '../tracker-company';

export const huya: TrackerCompany = {
  id: 'huya',
  name: 'Huya and YY',
  nameZh: '虎牙与 YY',
  category: 'analytics',
  country: 'CN',
  domains: ['huya.com', 'yy.com', 'hiido.com', 'hiido.cn', 'msstatic.com'],
  endpoints: [
    {
      hosts: [
        'df.huya.com',
        'l.web.huya.com',
        'metric.huya.com',
        'statwup.huya.com',
        'udblog.huya.com',
        'ylog.huya.com',
        'ylog.hiido.com',
        'hiido.com',
        'hiido.cn',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
