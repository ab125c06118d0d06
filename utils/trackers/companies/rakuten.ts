import type { TrackerCompany } from '../tracker-company';

export const rakuten: TrackerCompany = {
  id: 'rakuten',
  name: 'Rakuten',
  nameZh: '乐天',
  category: 'analytics',
  country: 'JP',
  domains: ['rakuten.co.jp', 'rakuten.com', 'r10s.jp', 'rakuten-static.com'],
  endpoints: [
    {
      hosts: [
        'rat.rakuten.co.jp',
        'rd.rakuten.co.jp',
        'log.rakuten.co.jp',
        'grp01.ias.rakuten.co.jp',
        'grp02.ias.rakuten.co.jp',
        'ias.rakuten.co.jp',
        'rmp.rakuten.co.jp',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
