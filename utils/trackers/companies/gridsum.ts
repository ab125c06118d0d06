import type { TrackerCompany } from '../tracker-company';

export const gridsum: TrackerCompany = {
  id: 'gridsum',
  name: 'Gridsum',
  nameZh: '国双',
  category: 'analytics',
  country: 'CN',
  domains: ['gridsum.com', 'gridsumdissector.com', 'gridsumdissector.cn', 'webdissector.com'],
  endpoints: [
    {
      hosts: ['gridsumdissector.com', 'gridsumdissector.cn', 'webdissector.com', 'gridsum.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
