import type { Site } from './site';

export const tiktok: Site = {
  id: 'tiktok',
  access: 'install',
  matches: ['https://www.tiktok.com/*'],
  rooms: ['https://www.tiktok.com/*/live*'],
  consoles: [],
  region: 'US',
  composer: [
    "div[contenteditable='plaintext-only'][maxlength]",
    "div[contenteditable='plaintext-only'][placeholder]",
    "[data-e2e*='chat'] [contenteditable]",
    "[contenteditable][data-e2e*='chat']",
  ],
  send: ['button[aria-label="Send message"]'],
  comments: [],
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
  sources: ['steveseguin/social_stream (2026-08-06)', 'wandresvr/TikTok-Agent'],
  unknown: ['wording of the placeholder', 'send control in other languages'],
};
