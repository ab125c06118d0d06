import type { Site } from './site';

/** The chat is the comments of a post: they stay when the show is over. */
export const weibo: Site = {
  id: 'weibo',
  access: 'asked',
  matches: ['https://weibo.com/*', 'https://www.yizhibo.com/*'],
  rooms: ['https://weibo.com/l/wblive/p/show/*', 'https://www.yizhibo.com/l/*'],
  consoles: [],
  region: 'CN',
  composer: [],
  send: [],
  comments: ['.wbpro-form textarea', '[class*=Composer_] textarea'],
  decoys: [],
  confidence: 'C',
  checked: '2025-10-12',
  sources: ['MAXLZ1/tampermonkey-scripts (2025-10-12)', 'GreasyFork 387688'],
  unknown: ['placeholder', 'send control', 'Yizhibo'],
};
