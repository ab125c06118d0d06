import type { TrackerCompany } from '../tracker-company';

export const jiguang: TrackerCompany = {
  id: 'jiguang',
  name: 'Aurora (Jiguang)',
  nameZh: '极光',
  category: 'analytics',
  country: 'CN',
  domains: ['jpush.cn', 'jiguang.cn', 'jpush.io'],
  endpoints: [
    {
      hosts: ['stats.jpush.cn', 'ali-stats.jpush.cn', 'jpush.cn', 'jiguang.cn'],
      party: 'third',
      source: 'SDK documents of Aurora',
    },
  ],
};
