import type { TrackerCompany } from '../tracker-company';

export const mogu: TrackerCompany = {
  id: 'mogu',
  name: 'Mogujie',
  nameZh: '蘑菇街',
  category: 'analytics',
  country: 'CN',
  domains: ['mogujie.com', 'mogu.com', 'mogucdn.com'],
  endpoints: [
    {
      hosts: ['log.mogujie.com', 'log.mogu.com', 'log.juangua.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
