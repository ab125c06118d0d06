import type { Messenger } from './messenger';

/** Telegram: 5 to 32 letters, digits, underscores. Source: Telegram FAQ, usernames. */
export const telegram: Messenger = {
  id: 'telegram',
  names:
    'telegram|telegrams|tele gram|tele|tg|电报|電報|纸飞机|小飞机|飞机号|飞机 @|飛機 @|紙飛機|小飛機|テレグラム|텔레그램|텔레|телега|телеграм|телеграмм|телегу|เทเลแกรม',
  link: /(?:t\.me|telegram\.me)\/(?:\+)?([a-z]\w{4,31})/g,
};
