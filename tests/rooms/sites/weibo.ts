import type { Room } from '../room';
import { plain } from './plain';

/** The comments of the post are the chat; the words of its box are not known. */
export const weibo: Room = {
  ...plain,
  run: 'short',
  id: 'weibo',
  url: 'https://weibo.com/l/wblive/p/show/1022',
  title: '微博直播 · 品牌日',
  editor: 'textarea',
  attributes: { placeholder: '发布你的评论' },
  around:
    '<div class="Frame_side2_x1"><div class="Tit_wrap_a"></div><div><div class="woo-box-flex Composer_q1"><div class="wbpro-form"><i-composer></i-composer><i-send></i-send></div></div></div></div>',
  send: '<button type="button" class="woo-button-main"><span>评论</span></button>',
  wire: 'xhr',
};
