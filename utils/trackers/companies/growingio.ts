import type { TrackerCompany } from '../tracker-company';

export const growingio: TrackerCompany = {
  id: 'growingio',
  name: 'GrowingIO',
  nameZh: 'GrowingIO',
  category: 'analytics',
  country: 'CN',
  domains: ['growingio.com', 'giocdn.com', 'growin.cn'],
  endpoints: [
    {
      hosts: ['growingio.com', 'giocdn.com', 'growin.cn'],
      party: 'third',
      source: 'SDK documents of GrowingIO',
    },
  ],
};
