import type { TrackerCompany } from '../tracker-company';

export const emar: TrackerCompany = {
  id: 'emar',
  name: 'Emar',
  nameZh: '亿起发',
  category: 'advertising',
  country: 'CN',
  domains: ['yiqifa.com', 'emarbox.com', 'yigao.com', 'emar.com'],
  endpoints: [
    {
      hosts: ['yiqifa.com', 'emarbox.com', 'yigao.com', 'emar.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
