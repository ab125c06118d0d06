import type { TrackerCompany } from '../tracker-company';

export const bshare: TrackerCompany = {
  id: 'bshare',
  name: 'bShare and JiaThis',
  nameZh: 'bShare 与 JiaThis',
  category: 'social',
  country: 'CN',
  domains: ['bshare.cn', 'jiathis.com'],
  endpoints: [
    {
      hosts: ['bshare.cn', 'jiathis.com', 'ujian.cc', 'uyan.cc'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
