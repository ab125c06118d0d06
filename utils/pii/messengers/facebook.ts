import type { Messenger } from './messenger';

/** Facebook and Messenger. Source: Facebook help, usernames (5 signs and more). */
export const facebook: Messenger = {
  id: 'facebook',
  names:
    'facebook|fb|messenger|face|feis|페북|페이스북|フェイスブック|เฟส|เฟสบุ๊ค|เฟซบุ๊ก|臉書|脸书|fb name|fb acc',
  vague: true,
  link: /(?:m\.me|fb\.me|fb\.com|facebook\.com)\/([a-z0-9.]{5,50})/g,
};
