import type { TrackerCompany } from '../tracker-company';

export const shopee: TrackerCompany = {
  id: 'shopee',
  name: 'Shopee (Sea)',
  nameZh: '虾皮',
  category: 'analytics',
  country: 'SG',
  domains: [
    'shopee.sg',
    'shopee.com',
    'shopee.tw',
    'shopee.co.id',
    'shopee.co.th',
    'shopee.vn',
    'shopee.ph',
    'shopee.com.my',
    'shopee.com.br',
    'shopee.cl',
    'shopee.com.co',
    'shopee.com.mx',
    'shopeemobile.com',
    'seagroup.com',
  ],
  endpoints: [
    {
      urls: [
        '||df.infra.shopee.*^',
        '||df.infra.sz.shopee.*^',
        '||ubt.tracking.shopee.*^',
        '||dem.shopee.*^',
        '||shopee.*/__t__',
        '||shopee.*/v2/shpsec/web/report',
        '||log-collector.shopee.*^',
        '||apm.tracking.shopee.*^',
        '||tracking.shopee.*^',
        '||patronus.idata.shopeemobile.com^',
        '||mms-log*.shopee*^',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      hosts: [
        'vzeyba.shopee.co.id',
        'lrdnuu.shopee.co.th',
        'pciidk.shopee.vn',
        'gybles.shopee.ph',
        'pevftg.shopee.sg',
        'lyxfra.shopee.com.my',
        'spigte.shopee.tw',
        'df.infra.shopee.sg',
        'dem.shopee.com',
      ],
      source:
        'the country subdomains under which Shopee hides its telemetry; AdGuard tracking protection',
    },
    {
      hosts: ['c-api-bit.shopeemobile.com'],
      level: 'strict',
      breaks: 'AdGuard excepts it: app settings come the same way',
      source: 'AdGuardSDNSFilter#1846',
    },
  ],
};
