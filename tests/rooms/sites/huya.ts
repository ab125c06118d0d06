import type { Room } from '../room';
import { plain } from './plain';

/** Its chat box is mounted late. */
export const huya: Room = {
  ...plain,
  run: 'short',
  id: 'huya',
  url: 'https://www.huya.com/880214',
  title: '虎牙直播 · 电竞外设专场',
  search: '主播、频道、游戏',
  lines: {
    list: '<div id="chat-room__list"><i-lines></i-lines></div>',
    line: '<div data-cmid="1"><span class="name">{who}</span><span class="msg">{text}</span></div>',
  },
  editor: 'textarea',
  attributes: { id: 'pub_msg_input', placeholder: '发个弹幕吧~', rows: '1' },
  around:
    '<div id="J_RoomChatSpeaker" class="ChatSpeaker--3fWx"><i-composer></i-composer><i-send></i-send></div>',
  send: '<span id="msg_send_bt" class="btn-sendMsg">发送</span>',
  wire: 'ws-binary',
  late: true,
};
