import type { TrackerCompany } from '../tracker-company';

export const bonree: TrackerCompany = {
  id: 'bonree',
  name: 'Bonree',
  nameZh: '博睿数据',
  category: 'performance',
  country: 'CN',
  domains: ['bonree.com', 'bonreedns.com'],
  endpoints: [
    {
      hosts: ['bonree.com'],
      party: 'third',
      source: 'SDK documents of Bonree',
    },
    {
      urls: ['/bonreeSDK', '/bonreeRUM'],
      source: 'self-hosted copies of the Bonree script',
    },
  ],
};
