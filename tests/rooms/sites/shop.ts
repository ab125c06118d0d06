import type { Room } from '../room';
import { PLANE, plain } from './plain';

/** A shop that no record knows and whose chat box looks like none: it has to be pointed out. */
export const taughtShop: Room = {
  ...plain,
  id: 'taught-shop',
  run: 'short',
  url: 'https://live.corner-shop.example/show/7',
  title: 'Corner shop · live',
  language: 'en',
  editor: 'input',
  attributes: { class: 'chat-field--x81kq', type: 'text' },
  lines: { list: '<div class="stream"><i-lines></i-lines></div>', line: '<p>{who}: {text}</p>' },
  around: '<div class="foot"><i-composer></i-composer><i-send></i-send></div>',
  send: `<i class="go--81mmz">${PLANE}</i>`,
  wire: 'fetch',
};

/** Its chat in a frame of another shop's host. */
export const framedShop: Room = {
  ...taughtShop,
  id: 'framed-shop',
  url: 'https://www.another-shop.example/live',
  frame: 'https://chat.widgets.example/room/9',
};

export const shopRooms: Room[] = [taughtShop, framedShop];
