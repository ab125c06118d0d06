import type { TrackerCompany } from '../tracker-company';

export const optaim: TrackerCompany = {
  id: 'optaim',
  name: 'OptAim',
  nameZh: '舜飞科技',
  category: 'advertising',
  country: 'CN',
  domains: ['optaim.com', 'biddingx.com', 'sunteng.com'],
  endpoints: [
    {
      hosts: ['optaim.com', 'biddingx.com', 'sunteng.com'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
