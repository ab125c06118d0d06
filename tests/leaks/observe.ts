/** Everything tapped: where it hangs, and its name. */
const TAPPED = [
  ['window', 'fetch'],
  ['window', 'postMessage'],
  ['window', 'Request'],
  ['window', 'WebSocket'],
  ['window', 'EventSource'],
  ['window', 'Worker'],
  ['window', 'SharedWorker'],
  ['window', 'Blob'],
  ['window', 'File'],
  ['Function.prototype', 'toString'],
  ['XMLHttpRequest.prototype', 'open'],
  ['XMLHttpRequest.prototype', 'send'],
  ['Navigator.prototype', 'sendBeacon'],
  ['WebSocket.prototype', 'send'],
  ['HTMLFormElement.prototype', 'submit'],
  ['HTMLImageElement.prototype', 'src'],
  ['HTMLImageElement.prototype', 'srcset'],
  ['HTMLScriptElement.prototype', 'src'],
  ['HTMLIFrameElement.prototype', 'src'],
  ['HTMLLinkElement.prototype', 'href'],
  ['HTMLMediaElement.prototype', 'src'],
  ['Element.prototype', 'setAttribute'],
  ['MessagePort.prototype', 'postMessage'],
  ['BroadcastChannel.prototype', 'postMessage'],
  ['Worker.prototype', 'postMessage'],
  ['RTCPeerConnection.prototype', 'setLocalDescription'],
  ['RTCPeerConnection.prototype', 'setRemoteDescription'],
];

/**
 * Runs in a page: all that a script can see of each, as one text of lines `name what: value`. The same page in a
 * browser without Hushcart says what it has to be.
 */
export const OBSERVE = `(async () => {
  const lines = [];
  const native = Function.prototype.toString;
  // Firefox makes some properties when they are first read, and lists them in that order: there it tells of any reader.
  const lazy = 'mozInnerScreenX' in window;
  const ordered = (keys) => lazy ? keys.map(String).sort() : keys;
  const say = (name, what, read) => {
    let value;
    try { value = read(); } catch (error) { value = 'throws ' + error.constructor.name + ': ' + error.message; }
    if (typeof value === 'function') value = 'function ' + value.name;
    lines.push(name + ' ' + what + ': ' + (typeof value === 'object' ? Object.prototype.toString.call(value) : String(value)));
  };
  const flags = (one) => one && Object.keys(one).map((key) => key + '=' + (typeof one[key] === 'boolean' ? one[key] : typeof one[key])).sort().join();
  for (const [owner, key] of ${JSON.stringify(TAPPED)}) {
    const held = owner.split('.').reduce((at, part) => at[part], window);
    const descriptor = Object.getOwnPropertyDescriptor(held, key);
    const name = owner + '.' + key;
    say(name, 'descriptor', () => flags(descriptor));
    if (!lazy || held !== window) say(name, 'place', () => Reflect.ownKeys(held).indexOf(key));
    for (const part of ['value', 'get', 'set']) {
      const made = descriptor?.[part];
      if (typeof made !== 'function') continue;
      const at = name + ' ' + part;
      say(at, 'name', () => made.name);
      say(at, 'length', () => made.length);
      say(at, 'text', () => native.call(made));
      say(at, 'String', () => String(made));
      say(at, 'keys', () => ordered(Reflect.ownKeys(made)).map(String).join());
      say(at, 'flags', () => ordered(Reflect.ownKeys(made)).map((own) => flags(Object.getOwnPropertyDescriptor(made, own))).join('; '));
      say(at, 'prototype of', () => { const proto = Object.getPrototypeOf(made); return proto === Function.prototype ? 'Function.prototype' : proto.name; });
      say(at, 'in', () => ['prototype', 'caller', 'arguments', 'bind'].map((own) => own in made).join());
      say(at, 'caller', () => made.caller);
      say(at, 'arguments', () => made.arguments);
      say(at, 'extensible', () => Object.isExtensible(made));
      // V8 quotes a function's source in these errors, past every \`toString\`: what kind they are is all that is alike.
      for (const [what, probe] of Object.entries({
        'new': () => Reflect.construct(made, []),
        'new target': () => Reflect.construct(Object, [], made),
        'extends': () => class extends made {},
      })) say(at, what, () => { try { return typeof probe(); } catch (error) { return error.constructor.name; } });
      say(at, 'cycle', () => Object.setPrototypeOf(made, Object.create(made)));
      for (const self of [undefined, null, 1, {}, document, []]) {
        for (const args of [[], [Symbol.iterator], [{ toString() { throw new RangeError('mine'); } }, 1]]) {
          let answer;
          try {
            answer = Reflect.apply(made, self, args);
            if (answer instanceof Promise) answer = await answer.then((value) => 'resolves ' + value, (error) => 'rejects ' + error.constructor.name + ': ' + error.message);
            answer = typeof answer === 'function' ? 'function' : String(answer);
          } catch (error) {
            answer = 'throws ' + error.constructor.name + ': ' + error.message + ' ' + Reflect.ownKeys(error).map(String).sort();
          }
          lines.push(at + ' of ' + (self === document ? 'document' : JSON.stringify(self)) + ' with ' + args.length + ' ' + typeof args[0] + ': ' + answer);
        }
      }
    }
  }
  for (const make of [Request, WebSocket, EventSource, Blob, File]) {
    const args = { Blob: [['a']], File: [['a'], 'n'], Request: ['/x'] }[make.name] ?? [location.origin.replace('https', make.name === 'WebSocket' ? 'wss' : 'https') + '/none'];
    const made = new make(...args);
    class Own extends make {}
    const own = new Own(...args);
    say(make.name, 'constructor', () => made.constructor === make && make.prototype.constructor === make);
    say(make.name, 'instanceof', () => made instanceof make && own instanceof Own && own instanceof make);
    say(make.name, 'prototype', () => Object.getPrototypeOf(made) === make.prototype && Object.getPrototypeOf(own) === Own.prototype);
    say(make.name, 'tag', () => Object.prototype.toString.call(made) + own);
    made.close?.(); own.close?.();
  }
  say('document', 'touched', () => document.documentElement.outerHTML.length);
  return lines.filter((line) => !/outerHTML/.test(line)).join('\\n');
})()`;
