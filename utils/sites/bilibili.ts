import type { Site } from './site';

export const bilibili: Site = {
  id: 'bilibili',
  access: 'install',
  matches: ['https://live.bilibili.com/*'],
  rooms: ['https://live.bilibili.com/*'],
  consoles: [],
  region: 'CN',
  composer: [
    '#chat-control-panel-vm .chat-input-ctnr textarea',
    '.chat-input-ctnr textarea.chat-input',
  ],
  send: ['.chat-input-ctnr ~ .bottom-actions .bl-button--primary'],
  comments: [],
  list: {
    container: ['#chat-items'],
    row: '.chat-item.danmaku-item',
    text: '.danmaku-item-right',
  },
  decoys: [],
  confidence: 'A',
  checked: '2026-10-07',
  sources: [
    'steveseguin/social_stream (2026-08-06)',
    'the1812/Bilibili-Evolved',
    'SlimeNull/LiveMessagePosting (2022-10-27)',
  ],
  unknown: ['selector of the full-screen bar, a second public composer'],
};
