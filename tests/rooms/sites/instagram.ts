import type { Room } from '../room';
import { plain } from './plain';

/** How it sends is not known; a form is what pages of its kind use. */
export const instagram: Room = {
  ...plain,
  run: 'short',
  id: 'instagram',
  url: 'https://www.instagram.com/corner.shop/live/',
  title: 'Instagram Live · boutique',
  language: 'en',
  lines: {
    list: '<section><i-lines></i-lines></section>',
    line: '<div><b>{who}</b> <span>{text}</span></div>',
  },
  editor: 'react',
  attributes: { 'aria-label': 'Add a comment…', placeholder: 'Add a comment…' },
  around: '<footer><form><i-composer></i-composer><i-send></i-send></form></footer>',
  send: '<button type="submit">Post</button>',
  press: 'form',
  enter: 'form',
  wire: 'xhr',
};
