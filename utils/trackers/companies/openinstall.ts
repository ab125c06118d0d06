import type { TrackerCompany } from '../tracker-company';

export const openinstall: TrackerCompany = {
  id: 'openinstall',
  name: 'OpenInstall',
  nameZh: 'OpenInstall',
  category: 'attribution',
  country: 'CN',
  domains: ['openinstall.io', 'openinstall.com', 'openinstall.cn', 'oplinking.com'],
  endpoints: [
    {
      hosts: ['openinstall.io', 'openinstall.com', 'openinstall.cn', 'oplinking.com'],
      party: 'third',
      source: 'SDK documents of OpenInstall',
    },
  ],
};
