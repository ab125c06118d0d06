import type { TrackerCompany } from '../tracker-company';

export const xiaomi: TrackerCompany = {
  id: 'xiaomi',
  name: 'Xiaomi',
  nameZh: '小米',
  category: 'analytics',
  country: 'CN',
  domains: ['xiaomi.com', 'mi.com', 'miui.com', 'xiaomi.net'],
  endpoints: [
    {
      hosts: [
        'tracking.miui.com',
        'data.mistat.xiaomi.com',
        'data.mistat.intl.xiaomi.com',
        'mistat.xiaomi.com',
        'a.stat.xiaomi.com',
        'ad.xiaomi.com',
        'ssp.xiaomi.com',
        'tracker.ai.xiaomi.com',
        'api.ad.xiaomi.com',
        'a.union.mi.com',
      ],
      source: 'AdGuard tracking protection',
    },
  ],
};
