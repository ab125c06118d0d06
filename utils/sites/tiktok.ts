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
  decoys: ['[data-e2e=message-input]'],
  confidence: 'B',
  checked: '2026-08-01',
};
