import type { TrackerCompany } from '../tracker-company';

export const kingsoft: TrackerCompany = {
  id: 'kingsoft',
  name: 'Kingsoft',
  nameZh: '金山',
  category: 'analytics',
  country: 'CN',
  domains: ['ksosoft.com', 'duba.com', 'wps.cn', 'ijinshan.com', 'cmcm.com'],
  endpoints: [
    {
      hosts: [
        'infoc.duba.net',
        'infoc2.duba.net',
        'dw-online.ksosoft.com',
        'cfg.cml.ksmobile.com',
        'ad.duba.com',
      ],
      source: 'AdGuard Chinese filter',
    },
  ],
};
