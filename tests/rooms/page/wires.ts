import type { Room } from '../room';

type Send = (text: string) => void;

/** How each room hands a message to its server; `session` tells the server whose it is. */
export function openWire(kind: Room['wire'], session: string): Send {
  const path = `/api/send?s=${session}`;
  const inUrl = (text: string) => `${path}&content=${encodeURIComponent(text)}`;
  switch (kind) {
    case 'fetch':
      return (text) => {
        const headers = { 'content-type': 'application/json' };
        void fetch(path, { method: 'POST', headers, body: JSON.stringify({ content: text }) });
      };
    case 'xhr':
      return (text) => {
        const request = new XMLHttpRequest();
        request.open('POST', path);
        request.send(new URLSearchParams({ msg: text, rnd: '1' }));
      };
    case 'beacon':
      return (text) => void navigator.sendBeacon(path, new URLSearchParams({ content: text }));
    case 'get-fetch':
      return (text) => void fetch(inUrl(text));
    case 'get-image':
      return (text) => {
        new Image().src = inUrl(text);
      };
    case 'ws-text':
      return socket(session, (text) =>
        JSON.stringify({ type: 'viewer_send_message', content: text }),
      );
    case 'ws-binary':
      return socket(session, (text) => new TextEncoder().encode(text));
    case 'form':
      return () => {}; // The browser sends it.
  }
}

function socket(session: string, pack: (text: string) => string | Uint8Array<ArrayBuffer>): Send {
  const open = new WebSocket(`wss://${location.host}/socket?s=${session}`);
  const ready = new Promise((resolve) => open.addEventListener('open', resolve));
  return (text) => void ready.then(() => open.send(pack(text)));
}
