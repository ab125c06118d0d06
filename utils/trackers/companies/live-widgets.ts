import type { TrackerCompany } from '../tracker-company';

export const liveWidgets: TrackerCompany = {
  id: 'live-widgets',
  name: 'Live-shopping widgets',
  nameZh: '直播组件',
  category: 'analytics',
  country: '',
  domains: [
    'firework.com',
    'fireworktv.com',
    'fireworkanalytics.com',
    'bambuser.com',
    'talkshop.live',
  ],
  endpoints: [
    {
      hosts: ['fireworkanalytics.com', 'collector.talkshop.live'],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: ['/metrics/bambuser.min.js', '||poshmark.com/trck/'],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
