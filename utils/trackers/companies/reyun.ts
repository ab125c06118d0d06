import type { TrackerCompany } from '../tracker-company';

export const reyun: TrackerCompany = {
  id: 'reyun',
  name: 'Reyun (TrackingIO)',
  nameZh: '热云数据',
  category: 'attribution',
  country: 'CN',
  domains: ['reyun.com', 'trackingio.com', 'solar-engine.com', 'solarengine.com'],
  endpoints: [
    {
      hosts: ['reyun.com', 'trackingio.com', 'solar-engine.com', 'uri6.com'],
      party: 'third',
      source: 'SDK documents of Reyun',
    },
  ],
};
