import type { MarkNode } from './mark-node';
import { lineage } from './shadow-root';

interface Pane {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between the last word of a message and its mark, in CSS pixels. */
const GAP = 6;
/** A line of a veil, in CSS pixels: what a finger can hit. Rows may be lower. */
const LINE = 24;
/** Beside the list, for the stripes, in CSS pixels. */
const MARGIN = 9;
/** Of a row must be seen, 0–1, before its mark is. */
const SEEN = 0.4;

/** Puts marks beside their messages, within what can be seen of the list; those out of sight or covered are hidden. */
export function placeMarks(pane: HTMLElement, container: Element, nodes: Iterable<MarkNode>): void {
  const clip = clipOf(container);
  const left = Math.max(0, clip.left - MARGIN);
  // All that is read comes before all that is written: the page is laid out once.
  const { host } = pane.getRootNode() as ShadowRoot;
  const places = [...nodes].map((node) => ({ node, place: placeOf(node, container, clip, host) }));
  setBox(pane, { ...clip, left });
  for (const { node, place } of places) {
    // Not `display`: a mark out of sight keeps its size, which is read before anything is written.
    node.element.style.setProperty('visibility', place ? 'visible' : 'hidden');
    if (!place) continue;
    const { row, words, end, stub } = place;
    setBox(node.element, moved(row, { ...clip, left }));
    if (node.veil) {
      setBox(node.veil, moved(grown(words, place.veil, clip), row));
      continue;
    }
    const fits = end.right + GAP + stub.width <= clip.right - 2;
    const from = fits ? end.right + GAP : clip.right - stub.width - 4;
    const middle = (end.top + end.bottom) / 2;
    const top = fits ? middle - stub.height / 2 : row.bottom - stub.height + 3;
    node.stub.style.setProperty('left', `${from - row.left}px`);
    node.stub.style.setProperty('top', `${top - row.top}px`);
  }
}

function placeOf(
  { row: element, body, stub, veil }: MarkNode,
  container: Element,
  clip: Pane,
  host: Element,
) {
  const row = element.getBoundingClientRect();
  const seen = Math.min(row.bottom, clip.bottom) - Math.max(row.top, clip.top);
  if (row.width === 0 || seen <= 0 || seen < row.height * SEEN) return null;
  if (isCovered(element, container, meet(row, clip), host)) return null;
  const range = document.createRange();
  range.selectNodeContents(body);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const words = rects.length > 0 ? range.getBoundingClientRect() : row;
  const { width, height } = stub.getBoundingClientRect();
  const button = veil?.querySelector('button')?.getBoundingClientRect();
  return {
    row,
    words,
    end: rects.at(-1) ?? row,
    stub: { width, height },
    veil: { width: width + GAP + (button?.width ?? 0), height: LINE },
  };
}

/** The place of a message, as wide and high as what its veil says, within the list where that has room. */
function grown(words: Pane, least: { width: number; height: number }, clip: Pane): Pane {
  const higher = Math.max(0, least.height - (words.bottom - words.top)) / 2;
  const left = Math.max(clip.left, Math.min(words.left, clip.right - least.width));
  return {
    left,
    top: words.top - higher,
    right: Math.max(words.right, left + least.width),
    bottom: words.bottom + higher,
  };
}

/** Whether something lies over the row, as a page's dialogs do, or a warning of ours. */
function isCovered(row: Element, container: Element, pane: Pane, host: Element): boolean {
  const root = row.getRootNode() as Document | ShadowRoot;
  const { left, right, top, bottom } = pane;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!hit || hit === host || hit.getRootNode() !== root || container.contains(hit)) return false;
  for (const ancestor of lineage(container)) if (ancestor === hit) return false;
  return true;
}

function clipOf(container: Element): Pane {
  let clip: Pane = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  clip = meet(clip, container.getBoundingClientRect());
  for (const ancestor of lineage(container))
    if (getComputedStyle(ancestor).overflowY !== 'visible')
      clip = meet(clip, ancestor.getBoundingClientRect());
  return clip;
}

function meet(a: Pane, b: Pane): Pane {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function moved(box: Pane, from: Pane): Pane {
  return {
    left: box.left - from.left,
    top: box.top - from.top,
    right: box.right - from.left,
    bottom: box.bottom - from.top,
  };
}

function setBox({ style }: HTMLElement, { left, top, right, bottom }: Pane): void {
  style.setProperty('left', `${left}px`);
  style.setProperty('top', `${top}px`);
  style.setProperty('width', `${Math.max(0, right - left)}px`);
  style.setProperty('height', `${Math.max(0, bottom - top)}px`);
}
