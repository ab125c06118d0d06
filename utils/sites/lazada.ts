import type { Site } from './site';

export const lazada: Site = {
  id: 'lazada',
  access: 'asked',
  matches: [
    'https://pages.lazada.co.id/*',
    'https://pages.lazada.co.th/*',
    'https://pages.lazada.com.my/*',
    'https://pages.lazada.com.ph/*',
    'https://pages.lazada.sg/*',
    'https://pages.lazada.vn/*',
  ],
  rooms: [
    'https://pages.lazada.co.id/wow/*',
    'https://pages.lazada.co.th/wow/*',
    'https://pages.lazada.com.my/wow/*',
    'https://pages.lazada.com.ph/wow/*',
    'https://pages.lazada.sg/wow/*',
    'https://pages.lazada.vn/wow/*',
  ],
  consoles: [],
  region: 'TH',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-10-10',
  sources: ['public files not named by the search that found them'],
  unknown: ['all of the chat'],
};
