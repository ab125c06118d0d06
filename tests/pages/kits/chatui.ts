import Chat, { Bubble, useMessages } from '@chatui/core';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import type { Kit } from './kit';

export const chatui: Kit = (place, lines) => {
  function Room() {
    const { messages } = useMessages(
      lines.map(([name, text], i) => ({
        _id: `${i}`,
        type: 'text',
        content: { text },
        position: 'left' as const,
        user: { name },
      })),
    );
    const renderMessageContent = ({ content }: { content: { text: string } }) =>
      h(Bubble, { content: content.text });
    return h(Chat, {
      navbar: { title: 'Live' },
      messages,
      renderMessageContent,
      onSend() {},
    } as never);
  }
  createRoot(place).render(h(Room));
};
