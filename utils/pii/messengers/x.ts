import type { Messenger } from './messenger';

/** X, formerly Twitter: 4 to 15 letters, digits, underscores. Source: X help, usernames. */
export const x: Messenger = {
  id: 'x',
  names:
    'twitter|my x|x上找我|x上搜|推上|推特|x上|x id|my twitter|트위터|ツイッター|ツイ垢|垢|ทวิต|ทวิตเตอร์|bluesky',
  link: /(?:twitter|x)\.com\/(@?[a-z0-9_]{4,15})(?!\/)/g,
};
