import type { TrackerCompany } from '../tracker-company';

export const twitch: TrackerCompany = {
  id: 'twitch',
  name: 'Twitch (Amazon)',
  nameZh: 'Twitch',
  category: 'analytics',
  country: 'US',
  domains: ['twitch.tv', 'ttvnw.net', 'jtvnw.net', 'twitchcdn.net'],
  endpoints: [
    {
      hosts: [
        'analytics.m7g.twitch.tv',
        'spade.twitch.tv',
        'science-output.s3.amazonaws.com',
        'countess.twitch.tv',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
