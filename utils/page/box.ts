import { boxCss } from './box.css';
import { deepActiveElement } from './shadow-root';
import { type Shielded, shield, unshield } from './shield';

/** A box of ours over the page. */
export interface Box {
  /** Where its content is drawn. */
  readonly content: HTMLElement;
  close(): void;
}

interface Options {
  /** What it stands next to; it stays off it and inside the viewport. */
  anchor: Element;
  css: string;
  modal: boolean;
  isReady(): boolean;
  onEscape(): void;
}

const GAP = 8;
/** How often a page that takes the box away gets it back. */
const RAISES = 50;

/** Where anchors were when last seen. */
const places = new WeakMap<Element, DOMRect>();

/** Opens a box in a closed shadow root in the top layer, which no style or script of the page reaches. */
export function openBox({ anchor, css, modal, isReady, onEscape }: Options): Box {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = boxCss + css;
  const dialog = document.createElement('dialog');
  // No dialog for what is not modal: as a popover it would take the focus from the chat box.
  const content = modal ? dialog : document.createElement('div');
  if (!modal) content.popover = 'manual';
  content.className = 'box';
  root.append(content, style);

  const back = deepFocus();
  const shielded: Shielded = { host, root, modal, isReady, onEscape };
  const shut = new AbortController();
  let raises = 0;

  function raise(): void {
    if (shut.signal.aborted || raises++ > RAISES) return;
    if (dialog.open) dialog.close();
    document.documentElement.append(host);
    if (modal) dialog.showModal();
    else content.showPopover();
    place(content, anchor);
  }

  shield(shielded);
  raise();
  // Moved to where nobody sees it, it is as good as gone: that takes it out of the top layer.
  const taken = new MutationObserver(() => content.matches(':modal, :popover-open') || raise());
  taken.observe(document, { childList: true, subtree: true });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  });
  for (const name of ['resize', 'scroll']) {
    addEventListener(name, () => place(content, anchor), { signal: shut.signal });
  }
  // A page's own dialog or popover, opened later, would lie over the warning.
  const over = ({ target, isTrusted }: Event) => {
    if (!modal || !isTrusted || !(target instanceof Element) || target === host) return;
    if (target.matches(':modal, :popover-open')) raise();
  };
  addEventListener('toggle', over, { capture: true, signal: shut.signal });
  const grown = new ResizeObserver(() => place(content, anchor));
  grown.observe(content);

  function close(): void {
    if (shut.signal.aborted) return;
    shut.abort();
    taken.disconnect();
    grown.disconnect();
    unshield(shielded);
    host.remove();
    if (modal) back();
  }
  return { content, close };
}

/** Above the anchor if there is room, else below it, else in the middle; where it was, if the page took it away. */
function place(content: HTMLElement, anchor: Element): void {
  const now = anchor.getBoundingClientRect();
  const box = now.width > 0 ? now : (places.get(anchor) ?? now);
  places.set(anchor, box);
  const { width, height } = content.getBoundingClientRect();
  const isAbove = box.top - GAP >= height;
  // By its lower edge: what is drawn into it only later grows away from the anchor, not over it.
  const below = box.bottom + GAP;
  const fits = below + height <= innerHeight ? below : Math.max(0, (innerHeight - height) / 2);
  const most = innerWidth - width - GAP;
  const { style } = content;
  style.bottom = isAbove ? `calc(100% - ${box.top - GAP}px)` : 'auto';
  style.top = isAbove ? 'auto' : `${fits}px`;
  style.left = `${Math.max(0, Math.min(Math.max(box.left, GAP), most))}px`;
}

/** Remembers what has the focus and the selection, and gives both back; in shadow roots too. */
function deepFocus(): () => void {
  const active = deepActiveElement();
  const selection = active && selectionIn(active);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(active instanceof HTMLElement) || !active.isConnected) return;
    active.focus({ preventScroll: true });
    if (range && active.isContentEditable && active.contains(range.startContainer)) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
}

/** Chromium keeps a selection inside a shadow root to that root. */
function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? getSelection();
}
