import type { TrackerCompany } from '../tracker-company';

export const huawei: TrackerCompany = {
  id: 'huawei',
  name: 'Huawei',
  nameZh: '华为',
  category: 'analytics',
  country: 'CN',
  domains: ['huawei.com', 'hicloud.com', 'dbankcloud.cn', 'dbankcloud.com', 'vmall.com'],
  endpoints: [
    {
      hosts: [
        'data.hicloud.com',
        'dt.hicloud.com',
        'datacollector-dra.dt.hicloud.com',
        'metrics1.data.hicloud.com',
        'ads.huawei.com',
        'adx.op.hicloud.com',
        'hianalytics.hicloud.com',
      ],
      source: 'AdGuard tracking protection',
    },
    {
      urls: [
        '||metrics*.dt.hicloud.com^',
        '||logservice*.hicloud.com^',
        '||dt.dbankcloud.cn^',
        '||dt.dbankcloud.com^',
      ],
      source: 'AdGuard tracking protection',
    },
  ],
};
