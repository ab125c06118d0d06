import type { Room } from '../room';
import { plain } from './plain';

/** How its list of messages is built is not known. */
export const jd: Room = {
  ...plain,
  id: 'jd',
  url: 'https://zhibo.jd.com/liveroom?liveId=34567890',
  title: '京东直播 · 数码超级品类日',
  editor: 'input',
  attributes: { type: 'text', placeholder: '说点什么吧' },
  around:
    '<div class="LiveMessage_sendWrapper__Wj-Re"><i-composer></i-composer><i-send></i-send></div>',
  send: '<div class="LiveMessage_send__x1">发送</div>',
  wire: 'ws-text',
};
