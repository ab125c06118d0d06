import type { Site } from './site';

export const twitch: Site = {
  id: 'twitch',
  matches: ['https://www.twitch.tv/*'],
  rooms: ['https://www.twitch.tv/*'],
  region: 'US',
  composer: [
    '[data-a-target="chat-input"]',
    '.chat-input__textarea',
    '.chat-wysiwyg-input__editor',
  ],
  send: ['button[data-a-target="chat-send-button"]'],
  list: {
    container: ['.chat-scrollable-area__message-container'],
    row: '.chat-line__message',
    text: '[data-a-target=chat-line-message-body]',
  },
  decoys: ['.whispers-thread', '.whispers-open-threads'],
  confidence: 'B',
  checked: '2026-08-01',
};
