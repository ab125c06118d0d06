import { register } from 'vue-advanced-chat';
import type { Kit } from './kit';

export const vueAdvancedChat: Kit = (place, lines) => {
  register();
  const chat = document.createElement('vue-advanced-chat');
  const users = lines.map(([username]) => ({ _id: username, username }));
  const messages = lines.map(([senderId, content], i) => ({
    _id: `${i}`,
    senderId,
    content,
    username: senderId,
  }));
  Object.assign(chat, {
    currentUserId: 'me',
    singleRoom: true,
    rooms: [{ roomId: 'live', roomName: 'Live', users }],
    roomsLoaded: true,
    messages,
    messagesLoaded: true,
    height: '400px',
  });
  place.append(chat);
};
