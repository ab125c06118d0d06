import type { TrackerCompany } from '../tracker-company';

export const naver: TrackerCompany = {
  id: 'naver',
  name: 'Naver',
  nameZh: 'NAVER',
  category: 'analytics',
  country: 'KR',
  domains: ['naver.com', 'naver.net', 'pstatic.net'],
  endpoints: [
    {
      hosts: [
        'lcs.naver.com',
        'wcs.naver.com',
        'l.m.naver.com',
        'sp.naver.com',
        'tivan.naver.com',
        'siape.veta.naver.com',
        'veta.naver.com',
        'nelo2-col.navercorp.com',
        'kr-col-ext.nelo.navercorp.com',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: ['||ntm.pstatic.net/scripts/ntm_', '||naver.net/wcslog.js', '||pstatic.net/tveta/'],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
