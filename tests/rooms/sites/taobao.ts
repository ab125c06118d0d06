import type { Room } from '../room';
import { PLANE, plain } from './plain';

/** Class names are CSS modules: what follows `--` is a hash of the build. */
export const taobao: Room = {
  ...plain,
  id: 'taobao',
  url: 'https://tbzb.taobao.com/live?liveId=509912345678',
  title: '淘宝直播 · 秋冬羽绒专场',
  search: '点击更换，喜欢就搜吧',
  lines: {
    list: '<div id="liveComment" class="chat-container"><i-lines></i-lines></div>',
    line: '<div class="itemWrap--EcN_tFIg"><span class="authorTitle--_Dl75ZJ6">{who}</span><span class="content--pSjaTkyl">{text}</span></div>',
  },
  editor: 'textarea',
  attributes: { class: 'chatInputCenterTextarea--Jx3kd', placeholder: '说点什么', rows: '1' },
  around: '<div class="chatInputCenter--a1"><i-composer></i-composer><i-send></i-send></div>',
  send: `<div class="chatInputCenterBtnSend--q2">${PLANE}</div>`,
  wire: 'get-image',
};
