import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import type { Kit } from './kit';

export const chatscope: Kit = (place, lines) => {
  const messages = lines.map(([sender, message], i) =>
    h(Message, {
      key: i,
      model: { sender, message, direction: 'incoming', position: 'single' },
    } as never),
  );
  const chat = h(ChatContainer, null, [
    h(MessageList, { key: 'list' }, messages),
    h(MessageInput, { key: 'input', placeholder: 'Type message here' }),
  ]);
  createRoot(place).render(h(MainContainer, null, chat));
};
