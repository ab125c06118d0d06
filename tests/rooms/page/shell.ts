import type { Room } from '../room';

/** Where the composer goes, drawn anew each time: the page itself, or a shadow root in it. */
export function shellIn(bar: HTMLElement, room: Room): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'bar';
  if (room.shell === 'page') {
    bar.replaceChildren(holder);
    return holder;
  }
  const host = document.createElement('chat-composer');
  bar.replaceChildren(host);
  const root = host.attachShadow({ mode: room.shell === 'open-shadow' ? 'open' : 'closed' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/room.css';
  root.append(style, holder);
  return holder;
}

/** The one element that `html` describes. */
export function elementOf(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}
