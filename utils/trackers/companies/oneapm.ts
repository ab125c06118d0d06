import type { TrackerCompany } from '../tracker-company';

export const oneapm: TrackerCompany = {
  id: 'oneapm',
  name: 'OneAPM',
  nameZh: 'OneAPM',
  category: 'performance',
  country: 'CN',
  domains: ['oneapm.com', 'blueware.com'],
  endpoints: [
    {
      hosts: ['oneapm.com', 'blueware.com'],
      party: 'third',
      source: 'SDK documents of OneAPM',
    },
  ],
};
