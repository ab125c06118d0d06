import type { Site } from './site';

export const whatnot: Site = {
  id: 'whatnot',
  access: 'install',
  matches: ['https://www.whatnot.com/*'],
  rooms: ['https://www.whatnot.com/live/*'],
  consoles: ['https://www.whatnot.com/dashboard/*'],
  region: 'US',
  composer: ["[data-testid='chat-input']", '.chatInput'],
  send: [],
  comments: [],
  list: {
    container: ['[data-testid=virtuoso-item-list]'],
    row: '[data-testid=chat-message]',
  },
  decoys: [],
  confidence: 'B',
  checked: '2026-08-01',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: ['send control'],
};
