import type { Room } from '../room';
import { plain } from './plain';

export const bilibiliTv: Room = {
  ...plain,
  run: 'short',
  id: 'bilibilitv',
  url: 'https://www.bilibili.tv/en/live/880',
  title: 'Bilibili · merch drop',
  language: 'en',
  editor: 'vue',
  attributes: { class: 'comment-sender_input' },
  around: '<div class="comment-sender"><i-composer></i-composer><i-send></i-send></div>',
  send: '<div class="comment-sender_btn">Send</div>',
  wire: 'xhr',
};
