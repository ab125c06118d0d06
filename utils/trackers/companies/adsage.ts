import type { TrackerCompany } from '../tracker-company';

export const adsage: TrackerCompany = {
  id: 'adsage',
  name: 'AdSage',
  nameZh: '艾德思奇',
  category: 'advertising',
  country: 'CN',
  domains: ['adsage.com', 'adsage.cn', 'mobisage.cn'],
  endpoints: [
    {
      hosts: ['adsage.com', 'adsage.cn', 'mobisage.cn'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
