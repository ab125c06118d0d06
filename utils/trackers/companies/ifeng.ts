import type { TrackerCompany } from '../tracker-company';

export const ifeng: TrackerCompany = {
  id: 'ifeng',
  name: 'iFeng',
  nameZh: '凤凰网',
  category: 'advertising',
  country: 'CN',
  domains: ['ifeng.com', 'ifengimg.com'],
  endpoints: [
    {
      hosts: ['stadig.ifeng.com', 'ax.ifeng.com', 'stadig1.ifeng.com', 'axlog.ifeng.com'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
