import type { TrackerCompany } from '../tracker-company';

export const getui: TrackerCompany = {
  id: 'getui',
  name: 'Getui',
  nameZh: '个推',
  category: 'analytics',
  country: 'CN',
  domains: ['getui.com', 'getui.net', 'igexin.com', 'gepush.com', 'gtanalytics.com'],
  endpoints: [
    {
      hosts: ['getui.com', 'getui.net', 'igexin.com', 'gepush.com'],
      party: 'third',
      source: 'SDK documents of Getui',
    },
  ],
};
