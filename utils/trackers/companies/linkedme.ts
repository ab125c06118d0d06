import type { TrackerCompany } from '../tracker-company';

export const linkedme: TrackerCompany = {
  id: 'linkedme',
  name: 'LinkedME',
  nameZh: 'LinkedME',
  category: 'attribution',
  country: 'CN',
  domains: ['linkedme.cc', 'lkme.cc'],
  endpoints: [
    {
      hosts: ['linkedme.cc', 'lkme.cc'],
      party: 'third',
      source: 'SDK documents of LinkedME',
    },
  ],
};
