import type { TrackerCompany } from '../tracker-company';

export const frontjs: TrackerCompany = {
  id: 'frontjs',
  name: 'FrontJS and Webfunny',
  nameZh: 'FrontJS 与 Webfunny',
  category: 'performance',
  country: 'CN',
  domains: ['frontjs.com', 'frontjs.cn', 'webfunny.cn', 'webfunny.com'],
  endpoints: [
    {
      hosts: [
        'frontjs.com',
        'frontjs.cn',
        'frontjs-static.pgyer.com',
        'webfunny.cn',
        'webfunny.com',
      ],
      party: 'third',
      source: 'SDK documents of FrontJS and Webfunny',
    },
  ],
};
