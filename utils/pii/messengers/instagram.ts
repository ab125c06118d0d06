import type { Messenger } from './messenger';

/** Instagram and Threads: up to 30 letters, digits, dots, underscores. Source: Instagram help, usernames. */
export const instagram: Messenger = {
  id: 'instagram',
  names:
    'instagram|insta|ig|ins|threads|insta id|instagram id|インスタ|インスタid|インスタグラム|인스타|인스타그램|ไอจี|ig id|脆',
  link: /(?:instagram\.com|ig\.me\/m|threads\.(?:net|com))\/(@?[a-z0-9_.]{3,30})/g,
};
