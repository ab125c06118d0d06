import type { TrackerCompany } from '../tracker-company';

export const yoyi: TrackerCompany = {
  id: 'yoyi',
  name: 'Yoyi',
  nameZh: '悠易科技',
  category: 'advertising',
  country: 'CN',
  domains: ['yoyi.com.cn', 'yoyi.tv'],
  endpoints: [
    {
      hosts: ['yoyi.com.cn', 'yoyi.tv'],
      party: 'third',
      source: 'AdGuard Chinese filter',
    },
  ],
};
