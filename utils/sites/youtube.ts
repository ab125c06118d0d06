import type { Site } from './site';

export const youtube: Site = {
  id: 'youtube',
  access: 'install',
  matches: ['https://www.youtube.com/*'],
  rooms: ['https://www.youtube.com/live_chat*'],
  consoles: [],
  region: 'US',
  composer: ['yt-live-chat-text-input-field-renderer #input[contenteditable]'],
  send: [],
  comments: ['ytd-commentbox'],
  list: {
    container: ['#items.yt-live-chat-item-list-renderer'],
    row: 'yt-live-chat-text-message-renderer',
    text: '#message',
  },
  decoys: [],
  confidence: 'A',
  checked: '2026-08-01',
  sources: ['steveseguin/social_stream (2026-08-06)', 'night/betterttv (2026-08-14)'],
  unknown: ['inside of the box for comments under a video', 'send control'],
};
