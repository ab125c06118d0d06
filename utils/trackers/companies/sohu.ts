import type { TrackerCompany } from '../tracker-company';

export const sohu: TrackerCompany = {
  id: 'sohu',
  name: 'Sohu and Sogou',
  nameZh: '搜狐与搜狗',
  category: 'advertising',
  country: 'CN',
  domains: ['sohu.com', 'sohucs.com', 'sogou.com', 'sogoucdn.com'],
  endpoints: [
    {
      hosts: [
        'pv.sohu.com',
        'hui.sohu.com',
        'zz.m.sohu.com',
        'stat.sohu.com',
        'pb.sogou.com',
        'epro.sogou.com',
        'theta.sogou.com',
        'cpc.sogou.com',
        'inte.sogou.com',
        'wuliao.epro.sogou.com',
        'imp.optaim.com',
      ],
      source: 'AdGuard Chinese filter',
    },
  ],
};
