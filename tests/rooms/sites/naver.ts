import type { Room } from '../room';
import { plain } from './plain';

/** Its list is known; the box is not, and is guessed. */
export const naver: Room = {
  ...plain,
  run: 'short',
  id: 'naver',
  url: 'https://view.shoppinglive.naver.com/lives/1234567',
  title: 'Naver Shopping Live',
  language: 'en',
  lines: {
    list: '<div class="CommentList_inner__x1"><div class="Scroll_y_a"><i-lines></i-lines></div></div>',
    line: '<div class="NormalComment_wrap__b" role="presentation"><strong class="NormalComment_nickname__c">{who}</strong><span class="NormalComment_comment__d">{text}</span></div>',
  },
  editor: 'react',
  attributes: { placeholder: '채팅을 입력해주세요', maxlength: '100' },
  around: '<div class="ChatInput_wrap__e"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button type="button">전송</button>',
  wire: 'ws-text',
};
