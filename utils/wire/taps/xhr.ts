import { addressOf, settled, tellLater, textOf } from '../main/body';
import { tapMethod } from '../main/disguise';
import { pass } from '../main/line';
import { apply, isObject, notebook, unbound } from '../main/natives';

interface Opened {
  url: string;
  sync: boolean;
}

const opened = notebook<Opened>();
const dispatch = unbound<object, [Event], boolean>(EventTarget.prototype, 'dispatchEvent');
const [ProgressEventOf, ExceptionOf] = [ProgressEvent, DOMException];

/** `XMLHttpRequest`: where it goes is told to `open`, what it says to `send`. */
export function tapXhr(): void {
  tapOpen();
  tapMethod(XMLHttpRequest.prototype, 'send', (native, self, args) => {
    const { url, sync } = (isObject(self) && opened.get(self)) || { url: '', sync: false };
    const body = settled(args[0]);
    const go = () => apply(native, self, (args.length === 0 ? [] : [body]) as never);
    const refuse = () => fail(self as object, sync);
    tellLater('xhr', url, body);
    return pass<unknown>('xhr', url, textOf(body), {
      go,
      stop: refuse,
      wait: (settle) => {
        // Whoever waits for the answer on the spot cannot be put off.
        if (sync) refuse();
        else settle(go, refuse);
      },
    });
  });
}

/** Watched even while nothing is looked for: a request may be opened before something is typed, and sent after. */
function tapOpen(): void {
  tapMethod(
    XMLHttpRequest.prototype,
    'open',
    (native, self, args) => {
      const result = apply(native, self, args as never);
      // Only now: an address that the browser refuses, or an object that it read, is read once.
      const url = addressOf(args[1]);
      if (isObject(self)) opened.set(self, { url, sync: args.length > 2 && !args[2] });
      return result;
    },
    true,
  );
}

/** As when the network is down. */
function fail(request: object, sync: boolean): void {
  if (sync) throw new ExceptionOf('A network error occurred.', 'NetworkError');
  dispatch(request, new ProgressEventOf('error'));
  dispatch(request, new ProgressEventOf('loadend'));
}
