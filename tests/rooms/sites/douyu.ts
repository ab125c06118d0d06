import type { Room } from '../room';
import { plain } from './plain';

const LINES = {
  list: '<div id="js-barrage-list"><ul class="Barrage-list"><i-lines></i-lines></ul></div>',
  line: '<li class="Barrage-listItem"><span class="Barrage-nickName" title="{who}">{who}：</span><span class="Barrage-content">{text}</span></li>',
};

export const douyu: Room = {
  ...plain,
  run: 'short',
  id: 'douyu',
  url: 'https://www.douyu.com/288016',
  title: '斗鱼直播 · 数码选购',
  search: '搜索房间、主播',
  lines: LINES,
  editor: 'contenteditable',
  attributes: { class: 'ChatSend-txt' },
  around: '<div class="ChatSend"><i-composer></i-composer><i-send></i-send></div>',
  send: '<div class="ChatSend-button">发送</div>',
  wire: 'ws-text',
};

/** The text box of until 2026. */
export const douyuOld: Room = {
  ...douyu,
  id: 'douyu-old',
  url: 'https://www.douyu.com/topic/shopping',
  editor: 'textarea',
};
