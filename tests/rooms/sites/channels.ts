import type { Room } from '../room';
import { plain } from './plain';

/** Of the viewer's chat nothing is known; the seller's is in an open shadow root, so this one is too. */
export const channels: Room = {
  ...plain,
  run: 'short',
  id: 'channels',
  url: 'https://channels.weixin.qq.com/web/pages/live?eid=export/demo',
  title: '视频号直播 · 茶叶专场',
  editor: 'textarea',
  attributes: { placeholder: '聊一聊' },
  around: '<div class="bar-inner"><i-composer></i-composer><i-send></i-send></div>',
  send: '<div class="op">发送</div>',
  wire: 'xhr',
  shell: 'open-shadow',
};
