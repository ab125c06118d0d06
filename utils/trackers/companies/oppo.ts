import type { TrackerCompany } from '../tracker-company';

export const oppo: TrackerCompany = {
  id: 'oppo',
  name: 'OPPO and vivo',
  nameZh: 'OPPO 与 vivo',
  category: 'advertising',
  country: 'CN',
  domains: [
    'oppo.com',
    'oppomobile.com',
    'heytapmobi.com',
    'heytap.com',
    'vivo.com',
    'vivo.com.cn',
  ],
  endpoints: [
    {
      hosts: [
        'ads.oppomobile.com',
        'adsfs.oppomobile.com',
        'dc.oppomobile.com',
        'data.ads.heytapmobi.com',
        'ads.heytapmobi.com',
        'dceuex.push.heytapmobile.com',
        'adlog.vivo.com.cn',
        'ads.vivo.com.cn',
        'adreq.vivo.com.cn',
        'st-eden.vivo.com.cn',
        'stat.vivo.com.cn',
      ],
      source: 'AdGuard tracking protection',
    },
  ],
};
