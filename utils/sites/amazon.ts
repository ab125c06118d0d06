import type { Site } from './site';

export const amazon: Site = {
  id: 'amazon',
  access: 'asked',
  matches: ['https://www.amazon.com/*'],
  rooms: [
    'https://www.amazon.com/live*',
    'https://www.amazon.com/b?*broadcast=*',
    'https://www.amazon.com/b/?*broadcast=*',
  ],
  consoles: [],
  region: 'US',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'C',
  checked: '2026-08-06',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: [
    'selector of the composer (the only text area beside the chat)',
    'send control',
    'other country domains',
  ],
};
