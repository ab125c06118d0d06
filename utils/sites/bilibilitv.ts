import type { Site } from './site';

/** The build for other countries. */
export const bilibiliTv: Site = {
  id: 'bilibilitv',
  access: 'asked',
  matches: ['https://www.bilibili.tv/*'],
  rooms: ['https://www.bilibili.tv/*/live/*'],
  consoles: [],
  region: 'TH',
  composer: ['textarea.comment-sender_input'],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'C',
  checked: '2026-08-06',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: ['send control'],
};
