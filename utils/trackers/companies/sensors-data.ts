import type { TrackerCompany } from '../tracker-company';

export const sensorsData: TrackerCompany = {
  id: 'sensors-data',
  name: 'Sensors Data',
  nameZh: '神策数据',
  category: 'analytics',
  country: 'CN',
  domains: ['sensorsdata.cn', 'sensorsdata.com', 'sensorsdatavip.cn', 'saturnclient.com'],
  endpoints: [
    {
      hosts: ['sensorsdata.cn', 'sensorsdata.com', 'sensorsdatavip.cn'],
      party: 'third',
      source: 'SDK documents of Sensors Data',
    },
    {
      urls: [
        '/sensorsdata.min.js',
        '/sensorsdata.full.js',
        '/sensorsdata.es6.min.js',
        '/sa.gif?project=',
        '/sa?project=',
        '/sa.gif?token=',
        '/sa-sdk-javascript',
      ],
      source: 'SDK documents: self-hosted copies keep these names',
    },
  ],
};
