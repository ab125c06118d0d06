import type { TrackerCompany } from '../tracker-company';

export const flipkart: TrackerCompany = {
  id: 'flipkart',
  name: 'Flipkart',
  nameZh: 'Flipkart',
  category: 'analytics',
  country: 'IN',
  domains: ['flipkart.com', 'flixcart.com', 'meesho.com'],
  endpoints: [
    {
      urls: [
        '||flipkart.com/api/3/data/collector/',
        '||rome.api.flipkart.com/api/1/fdp',
        '||sonic.fdp.api.flipkart.com^',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
