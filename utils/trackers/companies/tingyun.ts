import type { TrackerCompany } from '../tracker-company';

export const tingyun: TrackerCompany = {
  id: 'tingyun',
  name: 'Tingyun',
  nameZh: '听云',
  category: 'performance',
  country: 'CN',
  domains: ['tingyun.com', 'networkbench.com', 'tingyunapp.com'],
  endpoints: [
    {
      hosts: ['tingyun.com', 'networkbench.com', 'tingyunapp.com'],
      party: 'third',
      source: 'SDK documents of Tingyun',
    },
    {
      urls: ['/tingyun-rum', '/tingyun_rum'],
      source: 'self-hosted copies of the Tingyun script',
    },
  ],
};
