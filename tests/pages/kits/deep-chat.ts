import 'deep-chat';
import type { Kit } from './kit';

export const deepChat: Kit = (place, lines) => {
  const chat = document.createElement('deep-chat');
  const history = lines.map(([name, text]) => ({ role: name, text }));
  Object.assign(chat, { history, names: true, demo: true });
  place.append(chat);
};
