import type { Room } from '../room';
import { plain } from './plain';

/** The words of the box are guessed from other Korean chats. */
export const chzzk: Room = {
  ...plain,
  run: 'short',
  id: 'chzzk',
  url: 'https://chzzk.naver.com/live/0123abcd',
  frame: 'https://chzzk.naver.com/iframe/live/0123abcd/chat',
  title: 'CHZZK',
  language: 'en',
  editor: 'textarea',
  attributes: { placeholder: '채팅을 입력해주세요', rows: '1' },
  around: '<div class="live_chatting_input"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button type="button">채팅</button>',
  wire: 'ws-text',
};
