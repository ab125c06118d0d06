import type { TrackerCompany } from '../tracker-company';

export const lazada: TrackerCompany = {
  id: 'lazada',
  name: 'Lazada',
  nameZh: '来赞达',
  category: 'analytics',
  country: 'SG',
  domains: [
    'lazada.com',
    'lazada.sg',
    'lazada.com.my',
    'lazada.co.th',
    'lazada.co.id',
    'lazada.com.ph',
    'lazada.vn',
    'lazcdn.com',
  ],
  endpoints: [
    {
      urls: ['||lazada.*/*/rum?', '||lazcdn.com/*/alilog/', '||g.lazcdn.com/g/retcode/'],
      source: "Alibaba's page beacon under Lazada's names",
    },
  ],
};
