import type { Room } from '../room';
import { words } from '../words';
import { editors } from './editors';
import type { Editor } from './editors/editor';
import { addLine, makeVirtual } from './others';
import { elementOf, shellIn } from './shell';
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
      /** Somebody else says something; `badge` stands before the name. */
      hear(who: string, text: string, badge?: string): void;
      /** Draws the list anew as one that keeps only the rows in sight, and fills them again and again. */
      makeVirtual(): void;
    };
    __early?: { send(): void };
  }
}

const room: Room = JSON.parse(document.getElementById('room')!.textContent!);
const session = new URLSearchParams(location.search).get('s') ?? 'none';
const wire = openWire(room.wire, session);
// Milliseconds.
const LATE = 250;
const UNSEEN = 500;

let editor: Editor;
let control: Element | null = null;

function send(): void {
  const text = editor.read();
  if (text.trim() === '') return;
  wire(text);
  editor.clear();
  addLine(room, words[room.language ?? 'zh-CN'].me, text);
}

async function build(): Promise<void> {
  const inside = shellIn(document.getElementById('composer')!, room);
  inside.innerHTML = room.around;
  control = room.send ? elementOf(room.send) : null;
  const place = inside.querySelector('i-send');
  if (control) place!.replaceWith(control);
  else place?.remove();
  for (const form of inside.querySelectorAll('form')) form.action = `/api/send?s=${session}`;
  const mount = await editors[room.editor]();
  editor = await mount(inside.querySelector<HTMLElement>('i-composer')!, room, send);
  onEnter(room, editor.element, send);
  if (control) onPress(room, control, send);
  if (window.__early) window.__early.send = send;
  await drawn();
  window.__room.ready = true;
}

/** Nobody clicks what is not on the screen, and a browser may lose such a click. In a tab behind others nothing is drawn. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, UNSEEN);
  });
}

window.__room = {
  ready: false,
  draft() {
    const box = editor.element;
    if ('value' in box) return String(box.value);
    if (box.querySelector('[data-slate-placeholder]')) return ''; // Slate draws it inside the box.
    return box.innerText.replace(/\uFEFF/g, '').trim();
  },
  rect: (what) => (what === 'composer' ? editor.element : control!).getBoundingClientRect(),
  changeRoute() {
    window.__room.ready = false;
    history.pushState({}, '', `${location.pathname}-next${location.search}`);
    document.getElementById('composer')!.replaceChildren();
    setTimeout(build, LATE);
  },
  hear: (who, text, badge) => addLine(room, who, text, badge),
  makeVirtual: () => makeVirtual(room),
};

if (room.late) setTimeout(build, LATE);
else void build();
