import type { Site } from './site';

export const aliexpress: Site = {
  id: 'aliexpress',
  access: 'asked',
  matches: ['https://live.aliexpress.com/*'],
  rooms: ['https://live.aliexpress.com/live/*'],
  consoles: [],
  region: 'US',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2022-12-31',
  sources: ['public files not named by the search that found them'],
  unknown: ['all of the chat; room addresses are of 2017 to 2022'],
};
