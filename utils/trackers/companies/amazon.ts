import type { TrackerCompany } from '../tracker-company';

export const amazon: TrackerCompany = {
  id: 'amazon',
  name: 'Amazon',
  nameZh: '亚马逊',
  category: 'advertising',
  country: 'US',
  domains: [
    'amazon.com',
    'amazon-adsystem.com',
    'amazon.co.jp',
    'amazon.de',
    'amazon.co.uk',
    'media-amazon.com',
    'ssl-images-amazon.com',
  ],
  endpoints: [
    {
      hosts: [
        'amazon-adsystem.com',
        'unagi.amazon.com',
        'unagi-na.amazon.com',
        'fls-na.amazon.com',
        'fls-eu.amazon.com',
        'fls-fe.amazon.com',
        'device-metrics-us.amazon.com',
      ],
      source:
        'survey of what live sites ask for, in filter lists and public code, 2026-10; AdGuard tracking protection',
    },
  ],
};
