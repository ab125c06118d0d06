import type { TrackerCompany } from '../tracker-company';

export const kuaishouAds: TrackerCompany = {
  id: 'kuaishou-ads',
  name: 'Kuaishou Ads',
  nameZh: '快手磁力引擎',
  category: 'advertising',
  country: 'CN',
  domains: ['e.kuaishou.com', 'adkwai.com'],
  endpoints: [
    {
      hosts: [
        'ad.e.kuaishou.com',
        'e.kuaishou.com',
        'ad.partner.gifshow.com',
        'adkwai.com',
        'adtrack.gifshow.com',
        'promotion-partner.kuaishou.com',
      ],
      source: 'Magnetic Engine conversion code',
    },
    {
      urls: ['||kuaishou.com/rest/n/adintegrity', '||gifshow.com/rest/e/'],
      source: 'Magnetic Engine conversion code',
    },
  ],
};
