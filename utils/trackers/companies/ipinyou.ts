import type { TrackerCompany } from '../tracker-company';

export const ipinyou: TrackerCompany = {
  id: 'ipinyou',
  name: 'iPinYou',
  nameZh: '品友互动',
  category: 'advertising',
  country: 'CN',
  domains: ['ipinyou.com', 'ipinyou.com.cn', 'deepzero.com'],
  endpoints: [
    {
      hosts: ['ipinyou.com', 'ipinyou.com.cn'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
