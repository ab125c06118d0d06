import { addressOf, settled, tellLater, textOf } from '../main/body';
import { tapMethod } from '../main/disguise';
import { pass } from '../main/line';
import { apply } from '../main/natives';

/** `navigator.sendBeacon`: the page learns only that it was queued. */
export function tapBeacon(): void {
  tapMethod(Navigator.prototype, 'sendBeacon', (native, self, args) => {
    const url = addressOf(args[0]);
    const body = settled(args[1]);
    const given = args.length < 2 ? args : [args[0], body];
    const go = () => apply(native, self, given as never);
    tellLater('beacon', url, body);
    return pass<unknown>('beacon', url, textOf(body), {
      go,
      stop: () => true,
      wait: (settle) => {
        settle(go, () => {});
        return true;
      },
    });
  });
}
