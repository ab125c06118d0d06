import type { TrackerCompany } from '../tracker-company';

export const iresearch: TrackerCompany = {
  id: 'iresearch',
  name: 'iResearch',
  nameZh: '艾瑞咨询',
  category: 'analytics',
  country: 'CN',
  domains: [
    'irs01.com',
    'irs01.net',
    'iresearch.com.cn',
    'iresearchchina.com',
    'irs03.com',
    'irs09.com',
  ],
  endpoints: [
    {
      hosts: ['irs01.com', 'irs01.net', 'irs03.com', 'irs09.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
