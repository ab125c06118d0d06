import type { Site } from './site';

export const ebay: Site = {
  id: 'ebay',
  access: 'asked',
  matches: [
    'https://www.ebay.com/*',
    'https://www.ebay.co.uk/*',
    'https://www.ebay.de/*',
    'https://www.ebay.com.au/*',
    'https://www.ebay.ca/*',
  ],
  rooms: [
    'https://www.ebay.com/ebaylive/*',
    'https://www.ebay.co.uk/ebaylive/*',
    'https://www.ebay.de/ebaylive/*',
    'https://www.ebay.com.au/ebaylive/*',
    'https://www.ebay.ca/ebaylive/*',
  ],
  consoles: [],
  region: 'US',
  composer: ['textarea.msg-content'],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'B',
  checked: '2026-08-06',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: ['send control'],
};
