import { addressOf } from '../main/body';
import { tapConstructor } from '../main/disguise';
import { tell } from '../main/line';
import { construct } from '../main/natives';
import { refused } from './socket';

/** `EventSource`: all that it is told at once is their address. */
export function tapEvents(): void {
  tapConstructor(window, 'EventSource', (native, args, target) => {
    if (tell('events', addressOf(args[0]), '') !== '') throw refused();
    return construct(native, args, target);
  });
}
