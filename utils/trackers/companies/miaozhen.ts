import type { TrackerCompany } from '../tracker-company';

export const miaozhen: TrackerCompany = {
  id: 'miaozhen',
  name: 'Miaozhen',
  nameZh: '秒针系统',
  category: 'advertising',
  country: 'CN',
  domains: ['miaozhen.com', 'mz-sys.com'],
  endpoints: [
    {
      hosts: ['miaozhen.com', 'mz-sys.com', 'miaozhen.atpanel.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
