import type { TrackerCompany } from '../tracker-company';

export const fundebug: TrackerCompany = {
  id: 'fundebug',
  name: 'Fundebug',
  nameZh: 'Fundebug',
  category: 'performance',
  country: 'CN',
  domains: ['fundebug.cn', 'fundebug.com', 'fundebug.net'],
  endpoints: [
    {
      hosts: ['fundebug.cn', 'fundebug.com', 'fundebug.net'],
      party: 'third',
      source: 'SDK documents of Fundebug',
    },
  ],
};
