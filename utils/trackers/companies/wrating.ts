import type { TrackerCompany } from '../tracker-company';

export const wrating: TrackerCompany = {
  id: 'wrating',
  name: 'Wrating and Dratio',
  nameZh: '缔元信',
  category: 'analytics',
  country: 'CN',
  domains: ['wrating.com', 'dratio.com'],
  endpoints: [
    {
      hosts: ['wrating.com', 'dratio.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
