import type { Site } from './site';

export const seventeen: Site = {
  id: '17live',
  access: 'asked',
  matches: ['https://17.live/*'],
  rooms: ['https://17.live/*/live/*'],
  consoles: [],
  region: 'TW',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-10-10',
  sources: ['public files not named by the search that found them'],
  unknown: ['all of the chat'],
};
