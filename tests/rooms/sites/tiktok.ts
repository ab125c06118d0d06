import type { Room } from '../room';
import { PLANE, plain } from './plain';

export const tiktok: Room = {
  ...plain,
  id: 'tiktok',
  url: 'https://www.tiktok.com/@demo.shop/live',
  title: 'TikTok LIVE · beauty drop',
  language: 'en',
  lines: {
    list: '<div data-e2e="chat-room"><div class="live-shared-ui-chat-list-scrolling-list"><i-lines></i-lines></div></div>',
    line: '<div data-e2e="chat-message"><span data-e2e="message-owner-name">{who}</span><span class="live-shared-ui-chat-list-chat-message-comment">{text}</span></div>',
  },
  editor: 'contenteditable',
  attributes: {
    contenteditable: 'plaintext-only',
    maxlength: '100',
    placeholder: 'Say something nice',
  },
  around: '<div data-e2e="chat-room"><i-composer></i-composer><i-send></i-send></div>',
  send: `<button type="button" aria-label="Send message">${PLANE}</button>`,
  wire: 'fetch',
};
