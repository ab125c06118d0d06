import type { Site } from './site';

export const chzzk: Site = {
  id: 'chzzk',
  access: 'asked',
  matches: ['https://chzzk.naver.com/*'],
  rooms: ['https://chzzk.naver.com/live/*', 'https://chzzk.naver.com/iframe/live/*'],
  consoles: [],
  region: 'KR',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'C',
  checked: '2026-08-06',
  sources: ['steveseguin/social_stream (2026-08-06)'],
  unknown: ['selector of the composer (a text area)', 'send control'],
};
