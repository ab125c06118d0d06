import type { Site } from './site';

/** Comments under a live video are the chat; those under other posts on the page are as public. */
export const facebook: Site = {
  id: 'facebook',
  access: 'asked',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  rooms: [
    'https://www.facebook.com/*/videos/*',
    'https://www.facebook.com/watch/*',
    'https://www.facebook.com/watch?*',
    'https://www.facebook.com/*/live*',
    'https://web.facebook.com/*/videos/*',
    'https://web.facebook.com/watch/*',
    'https://web.facebook.com/watch?*',
    'https://web.facebook.com/*/live*',
  ],
  consoles: [
    'https://www.facebook.com/live/producer*',
    'https://web.facebook.com/live/producer*',
    'https://www.facebook.com/messages/*',
    'https://web.facebook.com/messages/*',
  ],
  region: 'US',
  composer: ['div[role="textbox"][contenteditable="true"]'],
  send: [],
  comments: [],
  decoys: ['[aria-label*="Messenger"]', '[role="search"]'],
  confidence: 'B',
  checked: '2026-08-06',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: ['send control', 'list of messages'],
};
