import { lineHtml } from '../lines';
import type { Room } from '../room';

/** Rows a virtual list draws, and how high each is, in CSS pixels. */
const ROWS = 12;
const HEIGHT = 44;
/** Lines kept in a list, as rooms do. */
const KEPT = 200;

interface Line {
  who: string;
  text: string;
  badge: string | undefined;
}

let virtual: { add(line: Line): void } | null = null;

/** Adds a message to the room's list, and keeps its end in sight. */
export function addLine(room: Room, who: string, text: string, badge?: string): void {
  if (virtual) return virtual.add({ who, text, badge });
  const end = document.querySelector('i-lines')!;
  end.insertAdjacentHTML('beforebegin', htmlOf(room, { who, text, badge }));
  while (end.parentElement!.childElementCount > KEPT)
    end.parentElement!.firstElementChild!.remove();
  end.scrollIntoView({ block: 'nearest' });
}

/** Makes the list a virtual one: twelve rows that are moved and filled anew as one scrolls. */
export function makeVirtual(room: Room): void {
  const lines: Line[] = [];
  const holder = document.querySelector('i-lines')!.parentElement!;
  const scroller = document.querySelector<HTMLElement>('.lines')!;
  holder.replaceChildren();
  holder.style.position = 'relative';
  const rows = Array.from({ length: ROWS }, () => {
    const row = elementOf(room, { who: '', text: '', badge: undefined });
    row.style.cssText = `position: absolute; left: 0; right: 0; height: ${HEIGHT}px; overflow: hidden`;
    holder.append(row);
    return row;
  });
  const draw = () => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT));
    for (let at = first; at < first + ROWS; at++) fill(rows[at % ROWS]!, at);
  };
  function fill(row: HTMLElement, at: number): void {
    const line = lines[at];
    row.style.visibility = line ? 'visible' : 'hidden';
    row.style.top = `${at * HEIGHT}px`;
    if (!line || row.dataset.at === String(at)) return;
    row.dataset.at = String(at);
    row.innerHTML = elementOf(room, line).innerHTML;
  }
  scroller.addEventListener('scroll', draw);
  virtual = {
    add(line) {
      const isAtEnd = scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 60;
      lines.push(line);
      holder.style.height = `${lines.length * HEIGHT}px`;
      if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
      draw();
    },
  };
}

function elementOf(room: Room, line: Line): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = htmlOf(room, line);
  return template.content.firstElementChild as HTMLElement;
}

function htmlOf(room: Room, { who, text, badge }: Line): string {
  const html = lineHtml(room, who, text);
  return badge ? html.replace('>', `><em>${badge}</em>`) : html;
}
