import type { Site } from './site';

export const youtube: Site = {
  id: 'youtube',
  matches: ['https://www.youtube.com/*'],
  rooms: ['https://www.youtube.com/live_chat*'],
  region: 'US',
  composer: ['yt-live-chat-text-input-field-renderer #input[contenteditable]'],
  send: [],
  list: {
    container: ['#items.yt-live-chat-item-list-renderer'],
    row: 'yt-live-chat-text-message-renderer',
    text: '#message',
  },
  decoys: [],
  confidence: 'B',
  checked: '2026-08-01',
};
