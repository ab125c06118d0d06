import type { Site } from './site';

export const bilibili: Site = {
  id: 'bilibili',
  matches: ['https://live.bilibili.com/*'],
  rooms: ['https://live.bilibili.com/*'],
  region: 'CN',
  composer: [
    '#chat-control-panel-vm .chat-input-ctnr textarea',
    '.chat-input-ctnr textarea.chat-input',
  ],
  send: ['.chat-input-ctnr ~ .bottom-actions .bl-button--primary'],
  list: {
    container: ['#chat-items'],
    row: '.chat-item.danmaku-item',
    text: '.danmaku-item-right',
  },
  decoys: [],
  confidence: 'A',
  checked: '2026-10-07',
};
