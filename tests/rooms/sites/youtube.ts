import type { Room } from '../room';
import { PLANE, plain } from './plain';

/** The chat is a frame of the same origin inside the page of the video. */
export const youtube: Room = {
  ...plain,
  id: 'youtube',
  url: 'https://www.youtube.com/watch?v=demo12345',
  frame: 'https://www.youtube.com/live_chat?v=demo12345',
  title: 'YouTube · live shopping',
  language: 'en',
  lines: {
    list: '<yt-live-chat-item-list-renderer><div id="items" class="yt-live-chat-item-list-renderer"><i-lines></i-lines></div></yt-live-chat-item-list-renderer>',
    line: '<yt-live-chat-text-message-renderer><span id="author-name">{who}</span> <span id="message">{text}</span></yt-live-chat-text-message-renderer>',
  },
  editor: 'contenteditable',
  attributes: { id: 'input', 'aria-label': 'Chat publicly as Demo…' },
  around:
    '<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><i-composer></i-composer></yt-live-chat-text-input-field-renderer><i-send></i-send></yt-live-chat-message-input-renderer>',
  send: `<button id="send-button" type="button" aria-label="Send">${PLANE}</button>`,
  wire: 'fetch',
};
