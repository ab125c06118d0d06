import type { Site } from './site';

/** A widget: shops show its player in a frame of this host. */
export const bambuser: Site = {
  id: 'bambuser',
  access: 'asked',
  matches: ['https://lcx-player.bambuser.com/*'],
  rooms: ['https://lcx-player.bambuser.com/*'],
  consoles: [],
  region: 'US',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-07-21',
  sources: ['sanderkorf/skills (2026-07-21)', 'enthec/webappanalyzer (2026-08-17)'],
  unknown: ['everything inside the frame'],
};
