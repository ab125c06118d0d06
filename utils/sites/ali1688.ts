import type { Site } from './site';

export const ali1688: Site = {
  id: 'ali1688',
  access: 'install',
  matches: ['https://live.1688.com/*'],
  rooms: ['https://live.1688.com/zb/play.html*'],
  consoles: [],
  region: 'CN',
  composer: ['input[placeholder*=说]'],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'B',
  checked: '2026-10-08',
  sources: ['Eikwang/DanmakuListener (2026-10)', 'Ikaros-521/AI-Vtuber (2025-07-29)'],
  unknown: ['selector of the send control (it is known by its word)', 'whether Enter sends'],
};
