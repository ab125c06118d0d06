import type { TrackerCompany } from '../tracker-company';

export const ctrip: TrackerCompany = {
  id: 'ctrip',
  name: 'Trip.com',
  nameZh: '携程',
  category: 'analytics',
  country: 'CN',
  domains: ['ctrip.com', 'c-ctrip.com', 'trip.com'],
  endpoints: [
    {
      hosts: ['ubt.ctrip.com', 's.c-ctrip.com', 'ubt.tripcdn.com', 'metric.ctrip.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
