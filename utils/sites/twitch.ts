import type { Site } from './site';

export const twitch: Site = {
  id: 'twitch',
  access: 'install',
  matches: ['https://www.twitch.tv/*'],
  rooms: ['https://www.twitch.tv/*'],
  consoles: [],
  region: 'US',
  composer: [
    '[data-a-target="chat-input"]',
    '.chat-input__textarea',
    '.chat-wysiwyg-input__editor',
  ],
  send: ['button[data-a-target="chat-send-button"]'],
  comments: [],
  list: {
    container: ['.chat-scrollable-area__message-container'],
    row: '.chat-line__message',
    text: '[data-a-target=chat-line-message-body]',
  },
  decoys: ['.whispers-thread', '.whispers-open-threads'],
  confidence: 'A',
  checked: '2026-08-01',
  sources: [
    'night/betterttv (2026-08-14)',
    'steveseguin/social_stream (2026-08-06)',
    'SevenTV/Extension (2026-04-02)',
    'FrankerFaceZ/FrankerFaceZ (2026-06-30)',
  ],
  unknown: [],
};
