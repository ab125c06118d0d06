import type { TrackerCompany } from '../tracker-company';

export const ptengine: TrackerCompany = {
  id: 'ptengine',
  name: 'Ptengine',
  nameZh: 'Ptengine',
  category: 'analytics',
  country: 'JP',
  domains: ['ptengine.com', 'ptengine.cn', 'ptengine.jp', 'ptmind.com', 'ptmind.cn'],
  endpoints: [
    {
      hosts: ['ptengine.com', 'ptengine.cn', 'ptengine.jp', 'ptmind.com'],
      party: 'third',
      source: 'SDK documents of Ptengine',
    },
  ],
};
