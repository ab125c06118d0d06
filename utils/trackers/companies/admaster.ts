import type { TrackerCompany } from '../tracker-company';

export const admaster: TrackerCompany = {
  id: 'admaster',
  name: 'AdMaster',
  nameZh: '精硕科技',
  category: 'advertising',
  country: 'CN',
  domains: ['admaster.com.cn', 'admaster.cn', 'mixdata.cn'],
  endpoints: [
    {
      hosts: ['admaster.com.cn', 'admaster.cn', 'mixdata.cn'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
