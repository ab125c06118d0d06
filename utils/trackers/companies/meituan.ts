import type { TrackerCompany } from '../tracker-company';

export const meituan: TrackerCompany = {
  id: 'meituan',
  name: 'Meituan',
  nameZh: '美团',
  category: 'analytics',
  country: 'CN',
  domains: [
    'meituan.com',
    'meituan.net',
    'dianping.com',
    'dpfile.com',
    '51ping.com',
    'sankuai.com',
  ],
  endpoints: [
    {
      hosts: [
        'lx.meituan.net',
        'lx0.meituan.net',
        'lx1.meituan.net',
        'report.meituan.com',
        'frep.meituan.net',
        'catfront.dianping.com',
        'catfront.51ping.com',
        'analytics.meituan.net',
        'dreport.meituan.net',
        'mreport.meituan.com',
        'wreport.meituan.net',
        'plx.meituan.com',
        'ad.meituan.com',
      ],
      source: 'AdGuard Chinese filter',
    },
  ],
};
