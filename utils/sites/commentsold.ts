import type { Site } from './site';

/** Storefronts under its own name; most shops run it under theirs. */
export const commentsold: Site = {
  id: 'commentsold',
  access: 'asked',
  matches: ['https://*.commentsold.com/*'],
  rooms: ['https://*.commentsold.com/*'],
  consoles: [],
  region: 'US',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-08-17',
  sources: ['enthec/webappanalyzer (2026-08-17)'],
  unknown: ['all of the chat; shops that run it under addresses of their own are taught'],
};
