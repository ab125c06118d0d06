import type { TrackerCompany } from '../tracker-company';

export const domob: TrackerCompany = {
  id: 'domob',
  name: 'Domob and Youmi',
  nameZh: '多盟与有米',
  category: 'advertising',
  country: 'CN',
  domains: ['domob.cn', 'domob.com', 'youmi.net', 'adview.cn'],
  endpoints: [
    {
      hosts: ['domob.cn', 'domob.com', 'youmi.net', 'adview.cn'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
