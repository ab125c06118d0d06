import type { Room } from '../room';
import { editors } from './editors';
import type { Editor } from './editors/editor';
import { onEnter, onPress } from './triggers';
import { openWire } from './wires';

declare global {
  interface Window {
    /** What the tests may ask of a room's page. */
    __room: {
      ready: boolean;
      draft(): string;
      rect(what: 'composer' | 'send'): DOMRect;
      changeRoute(): void;
    };
    __early?: { send(): void };
  }
}

const room: Room = JSON.parse(document.getElementById('room')!.textContent!);
const session = new URLSearchParams(location.search).get('s') ?? 'none';
const wire = openWire(room.wire, session);
const LATE = 250; // Milliseconds.

let editor: Editor;
let control: Element | null = null;

function send(): void {
  const text = editor.read();
  if (text.trim() === '') return;
  wire(text);
  editor.clear();
  say('我', text);
}

async function build(): Promise<void> {
  const bar = document.getElementById('composer')!;
  const inside = shellOf(bar);
  inside.innerHTML = room.around;
  const place = inside.querySelector<HTMLElement>('i-send')!;
  if (room.send) place.outerHTML = room.send;
  else place.remove();
  const box = inside.querySelector<HTMLElement>('i-composer')!;
  control = room.send
    ? (box.nextElementSibling ?? inside.querySelector('.bottom-actions button, button, svg'))
    : null;
  editor = await editors[room.editor](box, room, send);
  control ??= inside.querySelector('button, svg');
  onEnter(room, editor.element, send);
  if (control) onPress(room, control, send);
  if (window.__early) window.__early.send = send;
  window.__room.ready = true;
}

/** Where the composer goes: the page itself or a shadow root, drawn anew each time. */
function shellOf(bar: HTMLElement): HTMLElement {
  bar.replaceChildren();
  const holder = document.createElement('div');
  holder.className = 'bar';
  if (room.shell === 'page') {
    bar.append(holder);
    return holder;
  }
  const host = document.createElement('chat-composer');
  bar.append(host);
  const root = host.attachShadow({ mode: room.shell === 'open-shadow' ? 'open' : 'closed' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/room.css';
  root.append(style, holder);
  return holder;
}

function say(who: string, text: string): void {
  const line = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = who;
  line.append(name, text);
  document.getElementById('lines')!.append(line);
  line.scrollIntoView({ block: 'nearest' });
}

window.__room = {
  ready: false,
  draft() {
    const box = editor.element;
    return 'value' in box ? String(box.value) : box.innerText.replace(/\uFEFF/g, '').trim();
  },
  rect: (what) => (what === 'composer' ? editor.element : control!).getBoundingClientRect(),
  changeRoute() {
    window.__room.ready = false;
    history.pushState({}, '', `${location.pathname}-next${location.search}`);
    document.getElementById('composer')!.replaceChildren();
    setTimeout(build, LATE);
  },
};

if (room.late) setTimeout(build, LATE);
else void build();
