import type { Site } from './site';

export const poshmark: Site = {
  id: 'poshmark',
  access: 'asked',
  matches: ['https://poshmark.com/*'],
  rooms: ['https://poshmark.com/show/*', 'https://poshmark.com/shows/*'],
  consoles: [],
  region: 'US',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-10-10',
  sources: ['public files not named by the search that found them'],
  unknown: ['all of the chat'],
};
