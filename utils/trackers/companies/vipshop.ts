import type { TrackerCompany } from '../tracker-company';

export const vipshop: TrackerCompany = {
  id: 'vipshop',
  name: 'Vipshop',
  nameZh: '唯品会',
  category: 'analytics',
  country: 'CN',
  domains: ['vip.com', 'vipstatic.com', 'vipshop.com'],
  endpoints: [
    {
      hosts: ['mar.vip.com', 'mars.vip.com', 'log.vip.com', 'stat.vip.com'],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: ['||vipstatic.com/mars/'],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
