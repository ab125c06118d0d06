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
  decoys: ['[data-e2e=message-input]'],
  confidence: 'B',
  checked: '2026-08-01',
  sources: ['steveseguin/social_stream (2026-08-06)', 'wandresvr/TikTok-Agent'],
  unknown: ['wording of the placeholder', 'send control in other languages'],
};
