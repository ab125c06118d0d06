import type { TrackerCompany } from '../tracker-company';

export const allyes: TrackerCompany = {
  id: 'allyes',
  name: 'Allyes',
  nameZh: '好耶',
  category: 'advertising',
  country: 'CN',
  domains: ['allyes.com', 'allyes.com.cn', 'adsame.com', 'adchina.com'],
  endpoints: [
    {
      hosts: ['allyes.com', 'allyes.com.cn', 'adsame.com', 'adchina.com', 'acs86.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
