import type { TrackerCompany } from '../tracker-company';

export const zhuge: TrackerCompany = {
  id: 'zhuge',
  name: 'Zhuge IO',
  nameZh: '诸葛智能',
  category: 'analytics',
  country: 'CN',
  domains: ['zhugeapi.com', 'zhugeio.com', 'zhuge.io', 'zhuge.com'],
  endpoints: [
    {
      hosts: ['zhugeapi.com', 'zhugeio.com', 'zhuge.io', 'zhugeapi.net'],
      party: 'third',
      source: 'SDK documents of Zhuge IO',
    },
  ],
};
