import type { Messenger } from './messenger';

/** TikTok: 2 to 24 letters, digits, dots, underscores. Source: TikTok support. */
export const tikTok: Messenger = {
  id: 'tiktok',
  names: 'tiktok id|my tiktok|tiktok ko|틱톡|ティックトック|tiktok acc|tiktok user|tiktok username',
  link: /tiktok\.com\/(@[a-z0-9_.]{2,24})/g,
};
