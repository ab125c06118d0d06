import type { Room } from '../room';
import { plain } from './plain';

export const facebook: Room = {
  ...plain,
  run: 'short',
  id: 'facebook',
  url: 'https://www.facebook.com/corner.shop/videos/1029384756',
  title: 'Facebook Live · boutique try-on',
  language: 'en',
  lines: {
    list: '<div><i-lines></i-lines></div>',
    line: '<div role="article"><b>{who}</b> <span>{text}</span></div>',
  },
  editor: 'lexical',
  attributes: {},
  around: '<div class="comments"><i-composer></i-composer><i-send></i-send></div>',
  send: null,
  enter: 'editor',
  wire: 'xhr',
};
