import type { TrackerCompany } from '../tracker-company';

export const convertlab: TrackerCompany = {
  id: 'convertlab',
  name: 'Convertlab and Linkflow',
  nameZh: 'Convertlab 与 Linkflow',
  category: 'analytics',
  country: 'CN',
  domains: ['convertlab.com', 'linkflowtech.com'],
  endpoints: [
    {
      hosts: ['convertlab.com', 'linkflowtech.com', 'jingsocial.com', 'jingdigital.com'],
      party: 'third',
      source: 'SDK documents of the vendors',
    },
  ],
};
