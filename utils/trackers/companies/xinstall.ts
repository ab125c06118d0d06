import type { TrackerCompany } from '../tracker-company';

export const xinstall: TrackerCompany = {
  id: 'xinstall',
  name: 'Xinstall and ShareInstall',
  nameZh: 'Xinstall',
  category: 'attribution',
  country: 'CN',
  domains: ['xinstall.com', 'xinstall.top', 'shareinstall.net', 'shareinstall.com'],
  endpoints: [
    {
      hosts: [
        'xinstall.com',
        'xinstall.top',
        'xinstall.cn',
        'shareinstall.net',
        'shareinstall.com.cn',
        'shareinstall.com',
      ],
      party: 'third',
      source: 'SDK documents of Xinstall',
    },
  ],
};
