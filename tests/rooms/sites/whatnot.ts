import type { Room } from '../room';
import { PLANE, plain } from './plain';

/** Of a message in its virtual list only the box around it is known. */
export const whatnot: Room = {
  ...plain,
  id: 'whatnot',
  url: 'https://www.whatnot.com/live/0b4c7d1e-demo-4f7a',
  title: 'Whatnot · card breaks',
  language: 'en',
  lines: {
    list: '<div data-testid="virtuoso-item-list"><i-lines></i-lines></div>',
    line: '<div data-testid="chat-message"><b>{who}</b><span>{text}</span></div>',
  },
  editor: 'textarea',
  attributes: { 'data-testid': 'chat-input', placeholder: 'Say something...' },
  around: '<div class="chat-row"><i-composer></i-composer><i-send></i-send></div>',
  send: `<button type="button" aria-label="Send">${PLANE}</button>`,
  wire: 'ws-text',
};
