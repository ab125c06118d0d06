import { addressOf, settled, tellLater, textOf } from '../main/body';
import { tapConstructor, tapMethod } from '../main/disguise';
import { passLater, tell } from '../main/line';
import { apply, attempt, construct, getterOf } from '../main/natives';

const urlOf = getterOf<string>(WebSocket.prototype, 'url');
const stateOf = getterOf<number>(WebSocket.prototype, 'readyState');
const { OPEN } = WebSocket;
const ExceptionOf = DOMException;

/** `WebSocket`: its address, and each message, text or bytes. */
export function tapSocket(): void {
  tapConstructor(window, 'WebSocket', (native, args, target) => {
    if (tell('socket', addressOf(args[0]), '') !== '') throw refused();
    return construct(native, args, target);
  });
  tapMethod(WebSocket.prototype, 'send', (native, self, args) => {
    // One that is not open sends nothing, and says so itself.
    if (attempt(stateOf, self) !== OPEN) return apply(native, self, args as never);
    const url = attempt(urlOf, self) ?? '';
    const body = settled(args[0]);
    tellLater('socket', url, body);
    passLater('socket', url, textOf(body), () =>
      apply(native, self, (args.length === 0 ? [] : [body]) as never),
    );
  });
}

/** As when a page's own policy forbids the connection. */
export function refused(): DOMException {
  return new ExceptionOf('The operation is insecure.', 'SecurityError');
}
