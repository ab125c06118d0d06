import type { Messenger } from './messenger';

/** Discord: 2 to 32 letters, digits, dots, underscores; older ones with # and four digits. Source: Discord support. */
export const discord: Messenger = {
  id: 'discord',
  names: 'discord|dc|disc|디코|디스코드|ディスコード|ディスコ',
  vague: true,
  link: /(discord(?:\.gg|app\.com\/users)\/[a-z0-9-]{2,32})/g,
};
