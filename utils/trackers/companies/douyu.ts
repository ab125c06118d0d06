import type { TrackerCompany } from '../tracker-company';

export const douyu: TrackerCompany = {
  id: 'douyu',
  name: 'Douyu',
  nameZh: '斗鱼',
  category: 'analytics',
  country: 'CN',
  domains: ['douyu.com', 'douyucdn.cn', 'douyutv.com'],
  endpoints: [
    {
      hosts: [
        'dotcounter.douyucdn.cn',
        'dotcounter.douyutv.com',
        'rtbapi.douyucdn.cn',
        'apmlog.douyucdn.cn',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: ['||douyucdn.cn/fish3/1.gif', '||douyu.com/lapi/sign/'],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
