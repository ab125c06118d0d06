import type { TrackerCompany } from '../tracker-company';

export const n58: TrackerCompany = {
  id: '58',
  name: '58.com',
  nameZh: '58 同城',
  category: 'analytics',
  country: 'CN',
  domains: ['58.com', '58cdn.com.cn', 'anjuke.com'],
  endpoints: [
    {
      hosts: ['tracklog.58.com', 'track.58.com', 'stat.58.com', 'jing.58.com', 'dsa.58.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
