import type { TrackerCompany } from '../tracker-company';

export const behe: TrackerCompany = {
  id: 'behe',
  name: 'Behe',
  nameZh: '璧合科技',
  category: 'advertising',
  country: 'CN',
  domains: ['behe.com'],
  endpoints: [
    {
      hosts: ['behe.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
