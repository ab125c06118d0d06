import type { Messenger } from './messenger';

/** Zalo: by phone, or a link. Source: Zalo help. */
export const zalo: Messenger = {
  id: 'zalo',
  names: 'zalo|ib zalo|zl',
  link: /zalo\.me\/(\d{8,12}|[a-z0-9_.]{3,30})/g,
};
