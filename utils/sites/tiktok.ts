import type { Site } from './site';

export const tiktok: Site = {
  id: 'tiktok',
  matches: ['https://www.tiktok.com/*'],
  rooms: ['https://www.tiktok.com/*/live*'],
  region: 'US',
  composer: [
    "div[contenteditable='plaintext-only'][maxlength]",
    "div[contenteditable='plaintext-only'][placeholder]",
    "[data-e2e*='chat'] [contenteditable]",
  ],
  send: ['button[aria-label="Send message"]'],
  list: {
    container: [
      '.live-shared-ui-chat-list-scrolling-list',
      '[data-e2e=live-chat-container]',
      '[data-e2e=public-screen-live-chat-slot]',
      '[class*=DivChatRoomContent]',
      '[data-e2e=chat-room]',
    ],
    row: '[data-e2e=chat-message]',
    text: '[class*=-DivComment], .live-shared-ui-chat-list-chat-message-comment',
  },
  decoys: ['[data-e2e=message-input]'],
  confidence: 'B',
  checked: '2026-08-01',
};
