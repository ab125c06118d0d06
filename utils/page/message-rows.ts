import { isHostRow } from './host-signals';
import type { MessageList } from './message-list';

/** A message as a room shows it. */
export interface Message {
  row: Element;
  /** What holds the words: the row itself where its parts are not known. */
  body: Element;
  /** Everything before the words: name, badges. */
  who: string;
  text: string;
  isHost: boolean;
}

/** Rows looked at when a list comes or changes as a whole. */
const MOST_ROWS = 80;
/** Longest message that is read, in UTF-16 code units: what is longer is none. */
const LONGEST = 2000;
/** Longest name, likewise. */
const NAME = 40;

/** The rows that a change at `node` concerns, newest first. */
export function rowsAt(node: Node, list: MessageList): Element[] {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return [];
  if (list.row && list.container.querySelector(list.row)) {
    const row = element.closest(list.row);
    return row ? [row] : last([...element.querySelectorAll(list.row)]);
  }
  const holder = holderOf(list.container);
  if (element === holder || element.contains(holder)) return last([...holder.children]);
  let row: Element | null = element;
  while (row && row.parentElement !== holder) row = row.parentElement;
  return row ? [row] : [];
}

/** Reads a row; `null` where nothing is said in it. */
export function readRow(row: Element, { text: selector }: MessageList): Message | null {
  const body = selector ? row.querySelector(selector) : null;
  const pieces = piecesOf(row);
  if (pieces.join('').length > LONGEST) return null;
  const isHost = isHostRow(row, pieces);
  if (body) {
    const text = piecesOf(body).join(' ');
    return text === '' ? null : { row, body, who: before(pieces, piecesOf(body)), text, isHost };
  }
  const named = pieces.length > 1 && pieces[0]!.length <= NAME;
  const text = (named ? pieces.slice(1) : pieces).join(' ');
  return text === '' ? null : { row, body: row, who: named ? pieces[0]! : '', text, isHost };
}

/** The texts in an element, in order; pictures of emoji count as their names. */
function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  const what = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walk = document.createTreeWalker(element, what);
  for (let node = walk.nextNode(); node && pieces.length < 60; node = walk.nextNode()) {
    const piece =
      node instanceof Text ? node.data : node instanceof HTMLImageElement ? node.alt : '';
    if (piece.trim() !== '') pieces.push(piece.trim());
  }
  return pieces;
}

function before(pieces: readonly string[], body: readonly string[]): string {
  return pieces.slice(0, pieces.length - body.length).join(' ');
}

/** The element right around the rows: lists wrap them once or more. */
function holderOf(container: Element): Element {
  let holder = container;
  while (holder.childElementCount === 1 && holder.firstElementChild!.childElementCount > 0)
    holder = holder.firstElementChild!;
  return holder;
}

function last(rows: Element[]): Element[] {
  return rows.slice(-MOST_ROWS).reverse();
}
