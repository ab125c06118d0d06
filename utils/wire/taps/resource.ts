import { addressOf } from '../main/body';
import { tapMethod, tapSetter } from '../main/disguise';
import { passLater } from '../main/line';
import { apply, attempt, getterOf, unbound } from '../main/natives';

/** Elements whose address is loaded as soon as it is set. */
const LOADED = [
  kind(HTMLImageElement.prototype, 'src'),
  kind(HTMLImageElement.prototype, 'srcset'),
  kind(HTMLScriptElement.prototype, 'src'),
  kind(HTMLIFrameElement.prototype, 'src'),
  kind(HTMLLinkElement.prototype, 'href'),
  kind(HTMLMediaElement.prototype, 'src'),
];
const lower = unbound<object, [], string>(String.prototype, 'toLowerCase');

/** Images, scripts, frames and links that carry something in their address. */
export function tapResource(): void {
  for (let i = 0; i < LOADED.length; i++) {
    const { owner, name } = LOADED[i]!;
    tapSetter(owner, name, (native, self, args) => {
      const go = () => apply(native, self, args as never);
      passLater('resource', addressOf(args[0]), '', go);
    });
  }
  tapMethod(Element.prototype, 'setAttribute', (native, self, args) => {
    const go = () => apply(native, self, args as never);
    const name = typeof args[0] === 'string' ? lower(args[0]) : '';
    if (typeof args[1] !== 'string' || !isLoading(self, name)) return go();
    passLater('resource', args[1], '', go);
  });
}

function kind(owner: object, name: string) {
  return { owner, name, read: getterOf<string>(owner, name) };
}

/** Whether this attribute of this element loads something: the `href` of a link that may be clicked does not. */
function isLoading(element: unknown, attribute: string): boolean {
  for (let i = 0; i < LOADED.length; i++) {
    const { name, read } = LOADED[i]!;
    if (name === attribute && attempt(read, element) !== undefined) return true;
  }
  return false;
}
