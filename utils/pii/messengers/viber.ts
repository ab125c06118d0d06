import type { Messenger } from './messenger';

/** Viber, Skype and others that go by a number or a name. Source: the services' help. */
export const viber: Messenger = {
  id: 'viber',
  names: 'viber|skype|bigo|kik|imo|botim|threema|wickr',
};
