import type { Site } from './site';

export const taobao: Site = {
  id: 'taobao',
  access: 'install',
  matches: ['https://tbzb.taobao.com/*', 'https://live.taobao.com/*'],
  rooms: ['https://tbzb.taobao.com/live*', 'https://live.taobao.com/live/*'],
  consoles: [],
  region: 'CN',
  composer: ['textarea[class*=chatInputCenterTextarea]', 'textarea[placeholder*=说点什么]'],
  send: ['[class*=chatInputCenterBtnSend]', '[class*=chatInputSendIcon]'],
  comments: [],
  list: {
    container: ['#liveComment', '.chat-container'],
    row: '[class*=itemWrap]',
    text: '[class*=content--]',
  },
  decoys: ['input[placeholder*=搜]'],
  confidence: 'A',
  checked: '2026-10-07',
  sources: ['Eikwang/DanmakuListener (2026-10)', 'Ikaros-521/AI-Vtuber (2025-07-29)'],
  unknown: ['placeholder of the present composer', 'composer of the mobile page'],
};
