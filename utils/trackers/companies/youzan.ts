import type { TrackerCompany } from '../tracker-company';

export const youzan: TrackerCompany = {
  id: 'youzan',
  name: 'Youzan and Weimob',
  nameZh: '有赞与微盟',
  category: 'analytics',
  country: 'CN',
  domains: ['youzan.com', 'youzanyun.com', 'yzcdn.cn', 'weimob.com'],
  endpoints: [
    {
      hosts: ['tj.youzan.com', 'tj1.youzanyun.com', 'stat.weimob.com', 'data.weimob.com'],
      source: 'shops of these builders',
    },
  ],
};
