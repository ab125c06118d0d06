import type { TrackerCompany } from '../tracker-company';

export const zhihu: TrackerCompany = {
  id: 'zhihu',
  name: 'Zhihu',
  nameZh: '知乎',
  category: 'analytics',
  country: 'CN',
  domains: ['zhihu.com', 'zhimg.com'],
  endpoints: [
    {
      hosts: [
        'zhihu-web-analytics.zhihu.com',
        'za.zhihu.com',
        'apm.zhihu.com',
        'datahub.zhihu.com',
        'sugar.zhihu.com',
        'crash2.zhihu.com',
      ],
      source: 'AdGuard Chinese filter',
    },
  ],
};
