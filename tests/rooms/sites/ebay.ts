import type { Room } from '../room';
import { PLANE, plain } from './plain';

/** The player is a frame of the same host. */
export const ebay: Room = {
  ...plain,
  run: 'short',
  id: 'ebay',
  url: 'https://www.ebay.com/ebaylive/events/77/stream',
  frame: 'https://www.ebay.com/ebaylive/events/77/player.html',
  title: 'eBay Live · sneakers',
  language: 'en',
  lines: {
    list: '<div id="chatting-container"><ul class="chatFeed-x1" aria-live="polite"><i-lines></i-lines></ul></div>',
    line: '<li data-id="1"><span class="chatAuthor-a">{who}</span><span class="chatText-b">{text}</span></li>',
  },
  editor: 'textarea',
  attributes: { class: 'msg-content', rows: '1' },
  around: '<div class="msg-box"><i-composer></i-composer><i-send></i-send></div>',
  send: `<button type="button" aria-label="Send">${PLANE}</button>`,
  wire: 'ws-text',
};
