import type { Room } from '../room';
import { plain } from './plain';

/** Of its list of messages only the container is known. */
export const xiaohongshu: Room = {
  ...plain,
  id: 'xiaohongshu',
  url: 'https://www.xiaohongshu.com/livestream/569012345678901234',
  title: '小红书直播 · 穿搭买手间',
  lines: {
    list: '<div class="livestream-container"><div class="comment-container"><i-lines></i-lines></div></div>',
    line: '<div><b>{who}</b><span>{text}</span></div>',
  },
  editor: 'contenteditable',
  attributes: { 'data-placeholder': '说点什么...' },
  around: '<div id="input-area"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button type="button">发送</button>',
  wire: 'fetch',
};
