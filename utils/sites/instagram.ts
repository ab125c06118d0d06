import type { Site } from './site';

export const instagram: Site = {
  id: 'instagram',
  access: 'asked',
  matches: ['https://www.instagram.com/*'],
  rooms: ['https://www.instagram.com/*/live*'],
  consoles: ['https://www.instagram.com/direct/*'],
  region: 'US',
  composer: [
    'footer textarea',
    'footer input',
    'footer [contenteditable="true"]',
    '[aria-label="Add a comment…"]',
  ],
  send: [],
  comments: ['[aria-label="Add a comment…"]'],
  decoys: [],
  confidence: 'B',
  checked: '2026-08-06',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: ['send control'],
};
