import type { TrackerCompany } from '../tracker-company';

export const umeng: TrackerCompany = {
  id: 'umeng',
  name: 'Umeng (Alibaba)',
  nameZh: '友盟+',
  category: 'analytics',
  country: 'CN',
  domains: [
    'umeng.com',
    'cnzz.com',
    'cnzz.net',
    'cnzz.cn',
    'umengcloud.com',
    'umsns.com',
    'umtrack.com',
    'effirst.com',
  ],
  endpoints: [
    {
      hosts: [
        'cnzz.com',
        'cnzz.net',
        'cnzz.cn',
        'umeng.com',
        'umengcloud.com',
        'umsns.com',
        'umtrack.com',
      ],
      party: 'third',
      source: 'install snippets of Umeng+ and CNZZ',
    },
    {
      hosts: ['px.effirst.com', 'effirst.com', 'px-intl.ucweb.com'],
      source: "Yueying, Umeng's and UC's performance SDK",
    },
  ],
};
