import type { Room } from '../room';
import { plain } from './plain';

export const kuaishou: Room = {
  ...plain,
  id: 'kuaishou',
  url: 'https://live.kuaishou.com/u/3xdemo5live',
  title: '快手直播 · 农货节',
  lines: {
    list: '<div class="chat-history"><i-lines></i-lines></div>',
    line: '<div class="chat-info"><span class="username">{who}：</span><span class="comment">{text}</span></div>',
  },
  editor: 'textarea',
  attributes: { placeholder: '说点什么吧...' },
  around:
    '<div id="live-room-container"><div class="chat-bar"><i-composer></i-composer><i-send></i-send></div></div>',
  send: '<div class="send-btn">发送</div>',
  wire: 'ws-binary',
};
