import type { Site } from './site';

export const kuaishou: Site = {
  id: 'kuaishou',
  matches: ['https://live.kuaishou.com/*'],
  rooms: ['https://live.kuaishou.com/u/*'],
  region: 'CN',
  composer: ['#live-room-container textarea'],
  send: [],
  list: {
    container: ['.chat-history'],
    row: '.chat-info, .comment-cell',
    text: '.comment',
  },
  decoys: [],
  confidence: 'A',
  checked: '2026-10-07',
};
