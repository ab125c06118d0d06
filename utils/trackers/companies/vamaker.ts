import type { TrackerCompany } from '../tracker-company';

export const vamaker: TrackerCompany = {
  id: 'vamaker',
  name: 'Vamaker and Chuangyi',
  nameZh: '万流客',
  category: 'advertising',
  country: 'CN',
  domains: ['vamaker.com', 'mlt01.com'],
  endpoints: [
    {
      hosts: ['vamaker.com', 'mlt01.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
