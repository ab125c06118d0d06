import type { Site } from './site';

export const taobao: Site = {
  id: 'taobao',
  matches: ['https://tbzb.taobao.com/*', 'https://live.taobao.com/*'],
  rooms: ['https://tbzb.taobao.com/live*', 'https://live.taobao.com/live/*'],
  region: 'CN',
  composer: ['textarea[class*=chatInputCenterTextarea]', 'textarea[placeholder*=说点什么]'],
  send: ['[class*=chatInputCenterBtnSend]', '[class*=chatInputSendIcon]'],
  list: {
    container: ['#liveComment', '.chat-container'],
    row: '[class*=itemWrap]',
    text: '[class*=content--]',
  },
  decoys: ['input[placeholder*=搜]'],
  confidence: 'A',
  checked: '2026-10-07',
};
