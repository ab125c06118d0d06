import type { Site } from './site';

export const naver: Site = {
  id: 'naver',
  access: 'asked',
  matches: ['https://view.shoppinglive.naver.com/*', 'https://shoppinglive.naver.com/*'],
  rooms: [
    'https://view.shoppinglive.naver.com/lives/*',
    'https://view.shoppinglive.naver.com/livebridge/*',
    'https://shoppinglive.naver.com/lives/*',
    'https://shoppinglive.naver.com/livebridge/*',
  ],
  consoles: [],
  region: 'KR',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2025-09-01',
  sources: ['public files not named by the search that found them'],
  unknown: ['composer', 'send control'],
};
