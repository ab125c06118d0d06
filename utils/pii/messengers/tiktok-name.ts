import type { Messenger } from './messenger';

/** TikTok by its name alone, of which much is said: only an @ or a sign that words have not tells. Source: TikTok support. */
export const tikTokName: Messenger = {
  id: 'tiktok-name',
  names: 'tiktok|tik tok',
  vague: true,
};
