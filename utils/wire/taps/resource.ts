import { addressOf } from '../main/body';
import { tapMethod, tapSetter } from '../main/disguise';
import { passLater } from '../main/line';
import { apply, unbound } from '../main/natives';

/** Elements whose address is loaded as soon as it is set. */
const LOADED: readonly [owner: object, name: string][] = [
  [HTMLImageElement.prototype, 'src'],
  [HTMLImageElement.prototype, 'srcset'],
  [HTMLScriptElement.prototype, 'src'],
  [HTMLIFrameElement.prototype, 'src'],
  [HTMLLinkElement.prototype, 'href'],
  [HTMLMediaElement.prototype, 'src'],
];
const lower = unbound<object, [], string>(String.prototype, 'toLowerCase');
const isLoading = { __proto__: null, src: true, srcset: true, href: true } as unknown as Record<
  string,
  true | undefined
>;

/** Images, scripts, frames and links that carry something in their address. */
export function tapResource(): void {
  for (let i = 0; i < LOADED.length; i++) {
    const [owner, name] = [LOADED[i]![0], LOADED[i]![1]];
    tapSetter(owner, name, (native, self, args) => {
      const go = () => apply(native, self, args as never);
      passLater('resource', addressOf(args[0]), '', go);
    });
  }
  tapMethod(Element.prototype, 'setAttribute', (native, self, args) => {
    const go = () => apply(native, self, args as never);
    const name = typeof args[0] === 'string' ? lower(args[0]) : '';
    if (!isLoading[name] || typeof args[1] !== 'string') return go();
    passLater('resource', args[1], '', go);
  });
}
