import type { TrackerCompany } from '../tracker-company';

export const googleOwn: TrackerCompany = {
  id: 'google-own',
  name: 'YouTube',
  nameZh: 'YouTube',
  category: 'advertising',
  country: 'US',
  domains: ['youtube.com', 'ytimg.com', 'youtube-nocookie.com'],
  endpoints: [
    {
      urls: [
        '||youtube.com/api/stats/ads',
        '||youtube.com/pagead/',
        '||youtube.com/ptracking',
        '||youtube.com/youtubei/v1/log_event',
        '||play.google.com/log?',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
