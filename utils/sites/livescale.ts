import type { Site } from './site';

/** A widget: shops show it in a frame of these hosts. */
export const livescale: Site = {
  id: 'livescale',
  access: 'asked',
  matches: ['https://*.livescale.tv/*'],
  rooms: ['https://*.livescale.tv/*'],
  consoles: [],
  region: 'CA',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-10-10',
  sources: ['public files not named by the search that found them'],
  unknown: ['everything inside the frame'],
};
