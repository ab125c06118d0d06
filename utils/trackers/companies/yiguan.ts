import type { TrackerCompany } from '../tracker-company';

export const yiguan: TrackerCompany = {
  id: 'yiguan',
  name: 'Analysys',
  nameZh: '易观',
  category: 'analytics',
  country: 'CN',
  domains: ['analysys.cn', 'ark.analysys.cn', 'analysysdata.com'],
  endpoints: [
    {
      hosts: ['ark.analysys.cn', 'analysysdata.com', 'uab.analysys.cn'],
      source: 'SDK documents of Analysys Ark',
    },
    {
      urls: ['/AnalysysAgent_JS_SDK', '/up?appid='],
      source: 'SDK documents of Analysys Ark',
    },
  ],
};
