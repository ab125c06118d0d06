import type { Messenger } from './messenger';

/** Snapchat: 3 to 15 letters, digits, dots, hyphens, underscores. Source: Snapchat support. */
export const snapchat: Messenger = {
  id: 'snapchat',
  names: 'snapcode|snapchat|snap|sc|snap chat|スナチャ',
  vague: true,
  link: /snapchat\.com\/add\/([a-z0-9_.-]{3,15})/g,
};
