import type { Site } from './site';

export const whatnot: Site = {
  id: 'whatnot',
  matches: ['https://www.whatnot.com/*'],
  rooms: ['https://www.whatnot.com/live/*'],
  region: 'US',
  composer: ["[data-testid='chat-input']", '.chatInput'],
  send: [],
  list: {
    container: ['[data-testid=virtuoso-item-list]'],
    row: '[data-testid=chat-message]',
  },
  decoys: [],
  confidence: 'B',
  checked: '2026-08-01',
};
