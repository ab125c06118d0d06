import { tapMethod } from '../main/disguise';
import { tell } from '../main/line';
import { apply, attempt, getterOf, notebook } from '../main/natives';

/** Each names one end of a connection: this browser, and the other. */
const ENDS = ['setLocalDescription', 'setRemoteDescription'];

/**
 * `RTCPeerConnection`: once both ends of one have been named, the two look for each other, by their addresses. A page that
 * names its own end alone meets nobody. Watched from the start, as players connect before anything is typed; told once a page.
 */
export function tapPeer(): void {
  const proto = window.RTCPeerConnection?.prototype;
  if (!proto) return; // A browser without it.
  const stateOf = getterOf<string>(proto, 'signalingState');
  const named = notebook<string>();
  let isTold = false;
  for (let i = 0; i < ENDS.length; i++) {
    const end = ENDS[i]!;
    const note = (self: object) => {
      const other = named.get(self);
      if (other === undefined) named.set(self, end);
      else if (other !== end) {
        isTold = true;
        tell('peer', '', '');
      }
    };
    tapMethod(
      proto,
      end,
      (native, self, args) => {
        const promise = apply(native, self, args as never);
        if (!isTold && attempt(stateOf, self) !== undefined) note(self as object);
        return promise;
      },
      true,
    );
  }
}
