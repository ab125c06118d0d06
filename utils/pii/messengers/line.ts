import type { Messenger } from './messenger';

/** LINE: ids of 4 to 20 signs. Source: LINE help, LINE ID. */
export const line: Messenger = {
  id: 'line',
  names:
    'line|line id|lineid|賴|加賴|賴我|賴的id|賴id|我的賴|我賴|賴號|line的id|line帳號|ライン|ラインid|라인|ไลน์|ไลน์ไอดี|ไอดีไลน์|แอดไลน์|ไอดีลาย|แอดลาย',
  vague: true,
  link: /(?:line\.me\/(?:r\/)?ti\/p\/(?:~|%7e|@)?)([a-z0-9@._-]{3,30})/g,
};
