import type { TrackerCompany } from '../tracker-company';

export const n51la: TrackerCompany = {
  id: '51la',
  name: '51.LA',
  nameZh: '51LA',
  category: 'analytics',
  country: 'CN',
  domains: ['51.la', '51yes.com'],
  endpoints: [
    {
      hosts: ['51.la', '51yes.com'],
      party: 'third',
      source: 'install snippet of 51.LA',
    },
  ],
};
