import type { Messenger } from './messenger';

/** Signal: a name, a dot, two digits or more. Source: Signal support, usernames. */
export const signal: Messenger = {
  id: 'signal',
  names: 'signal|signal app',
  vague: true,
  link: /(signal\.me\/#[a-z0-9/_-]{6,70})/g,
};
