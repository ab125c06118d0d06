import type { Site } from './site';

export const douyu: Site = {
  id: 'douyu',
  access: 'install',
  matches: ['https://www.douyu.com/*'],
  rooms: ['https://www.douyu.com/*'],
  consoles: [],
  region: 'CN',
  composer: ['.ChatSend-txt'],
  send: ['.ChatSend-button'],
  comments: [],
  decoys: ['input[placeholder*=搜]'],
  confidence: 'A',
  checked: '2026-10-07',
  sources: [
    'qianjiachun/douyuEx (2026-06-03)',
    'Eikwang/DanmakuListener (2026-10)',
    'SlimeNull/LiveMessagePosting (2022-10-27)',
  ],
  unknown: ['placeholder'],
};
