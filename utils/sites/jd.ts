import type { Site } from './site';

export const jd: Site = {
  id: 'jd',
  access: 'install',
  matches: ['https://zhibo.jd.com/*', 'https://lives.jd.com/*'],
  rooms: ['https://zhibo.jd.com/liveroom*', 'https://lives.jd.com/*'],
  consoles: [],
  region: 'CN',
  composer: ['[class*="LiveMessage_sendWrapper"] > input'],
  send: ['[class*="LiveMessage_sendWrapper"] > div'],
  comments: [],
  decoys: [],
  confidence: 'B',
  checked: '2026-10-07',
  sources: ['Eikwang/DanmakuListener (2026-10)'],
  unknown: ['whether Enter sends', 'composer of live.jd.com and of the mobile page'],
};
