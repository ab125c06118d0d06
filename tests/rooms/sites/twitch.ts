import type { Room } from '../room';
import { plain } from './plain';

export const twitch: Room = {
  ...plain,
  id: 'twitch',
  url: 'https://www.twitch.tv/demo_shop',
  title: 'Twitch · vinyl auction',
  language: 'en',
  lines: {
    list: '<div class="chat-scrollable-area__message-container" role="log"><i-lines></i-lines></div>',
    line: '<div class="chat-line__message"><span class="chat-author__display-name">{who}</span><span>: </span><span data-a-target="chat-line-message-body">{text}</span></div>',
  },
  editor: 'slate',
  attributes: { 'data-a-target': 'chat-input', 'aria-label': 'Send a message' },
  around: '<div class="chat-input"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button data-a-target="chat-send-button" type="button"><div>Chat</div></button>',
  enter: 'editor',
  wire: 'ws-text',
};
