import type { TrackerCompany } from '../tracker-company';

export const kakao: TrackerCompany = {
  id: 'kakao',
  name: 'Kakao',
  nameZh: 'Kakao',
  category: 'analytics',
  country: 'KR',
  domains: ['kakao.com', 'daum.net', 'daumcdn.net', 'kakaocdn.net', 'daumkakao.io'],
  endpoints: [
    {
      hosts: [
        'stat.tiara.kakao.com',
        'track.tiara.kakao.com',
        'tiara.kakao.com',
        'kyson.kakao.com',
        'aem-collector.daumkakao.io',
        'kyson.ad.daum.net',
        'ad.daum.net',
        'display.ad.daum.net',
        'analytics.ad.daum.net',
        'bc.ad.daum.net',
        'wat.ad.daum.net',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
