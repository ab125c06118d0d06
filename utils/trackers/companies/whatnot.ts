import type { TrackerCompany } from '../tracker-company';

export const whatnot: TrackerCompany = {
  id: 'whatnot',
  name: 'Whatnot',
  nameZh: 'Whatnot',
  category: 'analytics',
  country: 'US',
  domains: ['whatnot.com'],
  endpoints: [
    {
      urls: ['||whatnot.com/*/amplitude', '||whatnot.com/*/analytics/events'],
      source: 'requests of the site',
    },
  ],
};
