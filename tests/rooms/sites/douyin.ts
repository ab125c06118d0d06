import type { Room } from '../room';
import { plain } from './plain';

const LINES = {
  list: '<div id="chatroom"><div class="webcast-chatroom___list"><i-lines></i-lines></div></div>',
  line: '<div class="webcast-chatroom___item" data-id="7"><span class="webcast-chatroom___nickname">{who}：</span><span class="webcast-chatroom___content-with-emoji-text">{text}</span></div>',
};

export const douyin: Room = {
  ...plain,
  id: 'douyin',
  url: 'https://live.douyin.com/745964462470',
  title: '抖音直播 · 水果产地直发',
  lines: LINES,
  editor: 'slate',
  attributes: {},
  around:
    '<div id="chatInput"><div data-e2e="live-chatting"><i-composer></i-composer></div><i-send></i-send></div>',
  send: '<svg class="webcast-chatroom___send-btn" viewBox="0 0 24 24"><path d="M3 11 21 3l-8 18-2-8z"/></svg>',
  enter: 'editor',
  wire: 'get-fetch',
};

/** The single-page form under `www`, with the text box of until about 2025, still served to some. */
export const douyinSpa: Room = {
  ...plain,
  id: 'douyin-spa',
  url: 'https://www.douyin.com/root/live/745964462470',
  title: '抖音 · 直播（旧版聊天框）',
  lines: LINES,
  editor: 'textarea',
  attributes: { class: 'webcast-chatroom___textarea', placeholder: '与大家互动一下...' },
  around:
    '<div class="webcast-chatroom___input-container"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button class="webcast-chatroom___send-btn" type="button">发送</button>',
  wire: 'get-fetch',
};

/** A video that is no show: what one writes under it stays. */
export const douyinComment: Room = {
  ...plain,
  id: 'douyin-comment',
  run: 'short',
  url: 'https://www.douyin.com/video/7350001112223334445',
  title: '抖音 · 视频评论',
  lines: {
    list: '<div class="comment-mainContent"><i-lines></i-lines></div>',
    line: '<div class="comment-item"><b>{who}</b><p>{text}</p><span>3天前</span></div>',
  },
  editor: 'draft',
  attributes: {},
  around:
    '<div class="comment-input-container"><div><i-composer></i-composer></div><i-send></i-send></div>',
  send: '<span class="commentInput-right-ct">发布</span>',
  enter: 'editor',
  wire: 'xhr',
};
