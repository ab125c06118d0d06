import type { Room } from '../room';
import { PLANE, plain } from './plain';

/** The only text area of the chat pane; no words of it are known. */
export const amazon: Room = {
  ...plain,
  run: 'short',
  id: 'amazon',
  url: 'https://www.amazon.com/live/broadcast/9f1c-demo',
  title: 'Amazon Live · kitchen finds',
  language: 'en',
  lines: {
    list: '<div data-testid="MessageArea"><i-lines></i-lines></div>',
    line: '<div data-testid="MessageRow"><span data-testid="MessageSenderName">{who}</span><span data-testid="TextMessage">{text}</span></div>',
  },
  editor: 'textarea',
  attributes: { rows: '1' },
  around: '<div class="chat-pane"><i-composer></i-composer><i-send></i-send></div>',
  send: `<button type="button">${PLANE}</button>`,
  wire: 'fetch',
};
