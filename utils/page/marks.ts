import { type MarkNode, markNode } from './mark-node';
import { marksCss } from './marks.css';
import type { Message } from './message-rows';
import { placeMarks } from './place-marks';

/** What lies over a message or a box. */
export interface Veil {
  /** The words of the button that takes it away; `null`: it stays. */
  show: string | null;
  /** Whether it keeps clicks from what is under it. */
  isShut?: boolean;
}

/** What is said beside a message. */
export interface Mark {
  words: string;
  /** Whether somebody is hurt by it, rather than lured. */
  isHarm: boolean;
  /** `null`: it can be read. */
  veil: Veil | null;
}

/** Marks beside the messages of one list. */
export interface Marks {
  /** Marks a message, or takes its mark away. */
  set(message: Pick<Message, 'row' | 'body'>, mark: Mark | null): void;
  /** Puts all marks where their messages are now. */
  place(): void;
  close(): void;
}

/** How often a page that takes the layer away gets it back. */
const RAISES = 50;
/** How often marks follow what moves without telling, in milliseconds. */
const FOLLOW = 250;
/** Marks at a time: the rest of a list is out of sight. */
const MOST = 60;

/**
 * Opens a layer over the page, in the top layer and a closed shadow root: no node of the page is touched, and none of
 * its scripts or styles reaches in.
 *
 * @param label What the layer is called for those who hear it.
 * @param onShow Told which row's veil the viewer took away.
 */
export function openMarks(
  container: Element,
  label: string,
  onShow: (row: Element) => void,
): Marks {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = marksCss;
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.className = 'marks';
  const pane = document.createElement('div');
  pane.className = 'pane';
  pane.setAttribute('role', 'list');
  pane.setAttribute('aria-label', label);
  layer.append(pane);
  root.append(layer, style);

  const nodes = new Map<Element, MarkNode>();
  const shut = new AbortController();
  let raises = 0;
  let frame = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function plan(): void {
    if (frame === 0 && nodes.size > 0) frame = requestAnimationFrame(draw);
  }

  function draw(): void {
    frame = 0;
    for (const [row] of nodes) if (!row.isConnected) drop(row);
    if (nodes.size === 0 || shut.signal.aborted) return;
    if (!host.isConnected && raises++ < RAISES) {
      document.documentElement.append(host);
      layer.showPopover();
    }
    placeMarks(pane, container, nodes.values());
  }

  function drop(row: Element): void {
    nodes.get(row)?.element.remove();
    nodes.delete(row);
    if (nodes.size > 0) return;
    host.remove();
    clearInterval(timer);
    timer = undefined;
  }

  const options = { capture: true, passive: true, signal: shut.signal };
  for (const name of ['scroll', 'resize']) addEventListener(name, plan, options);

  return {
    set({ row, body }, mark) {
      drop(row);
      if (!mark) return;
      const node = markNode(row, body, mark, () => onShow(row));
      nodes.set(row, node);
      pane.append(node.element);
      if (nodes.size > MOST) drop(nodes.keys().next().value!);
      timer ??= setInterval(plan, FOLLOW);
      plan();
    },
    place: plan,
    close() {
      shut.abort();
      for (const [row] of nodes) drop(row);
    },
  };
}
