import type { TrackerCompany } from '../tracker-company';

export const iqiyi: TrackerCompany = {
  id: 'iqiyi',
  name: 'iQiyi',
  nameZh: '爱奇艺',
  category: 'analytics',
  country: 'CN',
  domains: ['iqiyi.com', 'qy.net', 'iqiyipic.com'],
  endpoints: [
    {
      hosts: ['msg.qy.net', 'msg.iqiyi.com', 'cupid.iqiyi.com', 'msg.71.am', 'pingback.iqiyi.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
