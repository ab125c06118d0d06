import type { TrackerCompany } from '../tracker-company';

export const zampda: TrackerCompany = {
  id: 'zampda',
  name: 'Zamplus',
  nameZh: '晶赞科技',
  category: 'advertising',
  country: 'CN',
  domains: ['zampda.net', 'zampdsp.com', 'zamplus.com', 'zampdmp.com'],
  endpoints: [
    {
      hosts: ['zampda.net', 'zampdsp.com', 'zamplus.com', 'zampdmp.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
