import { addressOf } from '../main/body';
import { tapConstructor } from '../main/disguise';
import { tell } from '../main/line';
import { construct } from '../main/natives';
import { written } from '../main/written';
import { refused } from './socket';

/** Workers have a world of their own that no tap reaches: their address and name are read, and (in `message`) what they are told. */
export function tapWorker(): void {
  const names = ['Worker', 'SharedWorker'];
  for (let i = 0; i < names.length; i++) {
    tapConstructor(window, names[i]!, (native, args, target) => {
      if (tell('worker', addressOf(args[0]), written(args[1])) !== '') throw refused();
      return construct(native, args, target);
    });
  }
}
