import type { TrackerCompany } from '../tracker-company';

export const mobtech: TrackerCompany = {
  id: 'mobtech',
  name: 'MobTech',
  nameZh: '袤博科技',
  category: 'attribution',
  country: 'CN',
  domains: ['mob.com', 'zztfly.com', 'dutils.com', 'sharesdk.cn', 'moblink.mob.com'],
  endpoints: [
    {
      hosts: ['mob.com', 'zztfly.com', 'dutils.com', 'sharesdk.cn'],
      party: 'third',
      source: 'SDK documents of MobTech',
    },
  ],
};
