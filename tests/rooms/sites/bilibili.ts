import type { Room } from '../room';
import { plain } from './plain';

/** The room alone. */
export const bilibili: Room = {
  ...plain,
  id: 'bilibili',
  url: 'https://live.bilibili.com/21452505',
  title: '哔哩哔哩直播 · 手办补货',
  lines: {
    list: '<div id="chat-items" class="chat-items"><i-lines></i-lines></div>',
    line: '<div class="chat-item danmaku-item" data-uname="{who}" data-danmaku="{text}" data-uid="1"><span class="user-name">{who} : </span><span class="danmaku-item-right">{text}</span></div>',
  },
  editor: 'vue',
  attributes: { class: 'chat-input border-box', placeholder: '发个弹幕呗~', maxlength: '40' },
  around:
    '<div id="chat-control-panel-vm"><div class="control-panel-ctnr"><div class="chat-input-ctnr"><i-composer></i-composer></div><div class="bottom-actions"><i-send></i-send></div></div></div>',
  send: '<button class="bl-button live-skin-highlight-button-bg bl-button--primary"><span class="txt">发送</span></button>',
  wire: 'xhr',
};

/** The bare room inside a page of an event: another origin of the same site. */
export const bilibiliFrame: Room = {
  ...bilibili,
  id: 'bilibili-frame',
  url: 'https://www.bilibili.com/blackboard/era/double11.html',
  frame: 'https://live.bilibili.com/blanc/21452505',
  title: '哔哩哔哩 · 活动页里的直播间（跨源框架）',
};
