import type { TrackerCompany } from '../tracker-company';

export const linezing: TrackerCompany = {
  id: 'linezing',
  name: 'Linezing',
  nameZh: '量子恒道',
  category: 'analytics',
  country: 'CN',
  domains: ['linezing.com', 'tongjiniao.com'],
  endpoints: [
    {
      hosts: ['linezing.com', 'tongjiniao.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
