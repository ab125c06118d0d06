import type { Site } from './site';

export const kuaishou: Site = {
  id: 'kuaishou',
  access: 'install',
  matches: ['https://live.kuaishou.com/*'],
  rooms: ['https://live.kuaishou.com/u/*'],
  consoles: [],
  region: 'CN',
  composer: ['#live-room-container textarea'],
  send: [],
  comments: [],
  list: {
    container: ['.chat-history'],
    row: '.chat-info, .comment-cell',
    text: '.comment',
  },
  decoys: [],
  confidence: 'A',
  checked: '2026-10-07',
  sources: [
    'Eikwang/DanmakuListener (2026-10)',
    'Ikaros-521/AI-Vtuber (2025-07-29)',
    'SlimeNull/LiveMessagePosting (2022-10-27)',
  ],
  unknown: ['selector of the send control (it is known by its word)'],
};
