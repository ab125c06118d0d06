import type { Room } from '../room';
import { plain } from './plain';

export const ali1688: Room = {
  ...plain,
  run: 'short',
  id: 'ali1688',
  url: 'https://live.1688.com/zb/play.html?userId=22&feedId=314159',
  title: '1688 直播 · 源头工厂专场',
  lines: {
    list: '<div class="pc-living-room-message"><i-lines></i-lines></div>',
    line: '<div class="comment-message"><span class="from">{who}</span><span class="msg-text">{text}</span></div>',
  },
  editor: 'input',
  attributes: { type: 'text', placeholder: '跟主播说点什么' },
  around: '<div class="room-input"><i-composer></i-composer><i-send></i-send></div>',
  send: '<span class="op">发送</span>',
  wire: 'ws-text',
};
