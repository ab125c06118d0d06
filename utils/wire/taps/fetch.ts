import { addressOf, contents, tellLater, textOf } from '../main/body';
import { tapConstructor, tapMethod } from '../main/disguise';
import { pass } from '../main/line';
import { apply, attempt, construct, isObject } from '../main/natives';

const PromiseOf = Promise;
const ErrorOf = TypeError;
/** What each browser says when the network is down. */
const FAILED =
  'mozInnerScreenX' in window
    ? 'NetworkError when attempting to fetch resource.'
    : 'Failed to fetch';

/** `fetch`, and the requests that are made for it: their bodies cannot be read without using them up. */
export function tapFetch(): void {
  tapConstructor(window, 'Request', (native, args, target) => {
    const request = construct(native, args, target) as object;
    contents.set(request, bodyOf(args[0], given(args[1])));
    return request;
  });
  tapMethod(window, 'fetch', (native, self, args) => {
    const url = addressOf(args[0]);
    const go = () => apply(native, self, args as never) as Promise<unknown>;
    const fail = () => new PromiseOf((_, reject) => reject(new ErrorOf(FAILED)));
    const body = given(args[1]);
    tellLater('fetch', url, body);
    return pass<Promise<unknown>>('fetch', url, bodyOf(args[0], body), {
      go,
      stop: fail,
      wait: (settle) =>
        new PromiseOf((resolve) =>
          settle(
            () => resolve(go()),
            () => resolve(fail()),
          ),
        ),
    });
  });
}

/** The options' body, or what the request was made with. */
function bodyOf(input: unknown, body: unknown): string {
  if (body !== undefined && body !== null) return textOf(body);
  return (isObject(input) && contents.get(input)) || '';
}

function given(init: unknown): unknown {
  return attempt(
    (options) => (isObject(options) ? (options as RequestInit).body : undefined),
    init,
  );
}
