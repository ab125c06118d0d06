import type { Site } from './site';

export const huya: Site = {
  id: 'huya',
  access: 'install',
  matches: ['https://www.huya.com/*'],
  rooms: ['https://www.huya.com/*'],
  consoles: [],
  region: 'CN',
  composer: ['#pub_msg_input', '.player-full-input-txt'],
  send: ['#msg_send_bt'],
  comments: [],
  decoys: ['input[placeholder*="主播、频道"]'],
  confidence: 'A',
  checked: '2026-10-10',
  sources: [
    'Eikwang/DanmakuListener (2026-10)',
    'XiaoXinYo/Live-Barrage (2023-05-04)',
    'SlimeNull/LiveMessagePosting (2022-10-27)',
  ],
  unknown: [],
};
