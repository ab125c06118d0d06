import type { TrackerCompany } from '../tracker-company';

export const coupang: TrackerCompany = {
  id: 'coupang',
  name: 'Coupang',
  nameZh: 'Coupang',
  category: 'analytics',
  country: 'KR',
  domains: ['coupang.com', 'coupangcdn.com'],
  endpoints: [
    {
      hosts: [
        'weblog.coupang.com',
        'dco.coupang.com',
        'logs-partners.coupang.com',
        'ljc.coupang.com',
        'mercury.coupang.com',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
