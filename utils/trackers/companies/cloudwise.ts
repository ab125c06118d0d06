import type { TrackerCompany } from '../tracker-company';

export const cloudwise: TrackerCompany = {
  id: 'cloudwise',
  name: 'Cloudwise',
  nameZh: '云智慧',
  category: 'performance',
  country: 'CN',
  domains: ['cloudwise.com', 'toushibao.com', 'jiankongbao.com'],
  endpoints: [
    {
      hosts: ['cloudwise.com', 'toushibao.com', 'jiankongbao.com'],
      party: 'third',
      source: 'SDK documents of Cloudwise',
    },
  ],
};
