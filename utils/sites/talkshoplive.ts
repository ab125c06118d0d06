import type { Site } from './site';

/** Its own site, and the frame in which shops show it: chat and payment are in one page. */
export const talkshoplive: Site = {
  id: 'talkshoplive',
  access: 'asked',
  matches: ['https://talkshop.live/*', 'https://embed.talkshop.live/*'],
  rooms: ['https://talkshop.live/watch/*', 'https://embed.talkshop.live/*'],
  consoles: [],
  region: 'US',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-10-10',
  sources: ['public files not named by the search that found them'],
  unknown: ['everything inside the frame, which holds the payment form too'],
};
