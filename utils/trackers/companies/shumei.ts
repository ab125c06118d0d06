import type { TrackerCompany } from '../tracker-company';

export const shumei: TrackerCompany = {
  id: 'shumei',
  name: 'Shumei',
  nameZh: '数美科技',
  category: 'fingerprinting',
  country: 'CN',
  domains: ['fengkongcloud.com', 'fengkongcloud.cn', 'ishumei.com', 'portal101.cn'],
  endpoints: [
    {
      urls: [
        '||fp-*.fengkongcloud.com^',
        '||fp-*.fengkongcloud.cn^',
        '||static.fengkongcloud.com/dist/web/',
        '||tracker.fengkongcloud.com^',
      ],
      level: 'strict',
      breaks: 'device id that risk control at login may ask for',
      source: 'SDK documents of Shumei',
    },
    {
      hosts: ['portal101.cn', 'tracker.fengkongcloud.cn'],
      level: 'strict',
      breaks: 'device id that risk control at login may ask for',
      source: 'SDK documents of Shumei',
    },
  ],
};
