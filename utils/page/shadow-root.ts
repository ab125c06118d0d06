interface ExtensionDom {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of `element`, open or closed, or `null`.
 *
 * Only content scripts may ask this, and each browser has its own way.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const inFirefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  if (!(element instanceof HTMLElement)) return null;
  // Not touched sooner: Firefox, which has answered by now, would build its API for it.
  const { chrome } = globalThis as { chrome?: ExtensionDom };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** The element that has the focus, inside shadow roots of any kind too. */
export function deepActiveElement(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  const inner = active && shadowRootOf(active);
  return inner?.activeElement ? deepActiveElement(inner) : active;
}

/** The element an event happened on, inside closed shadow roots too. */
export function deepTarget(event: Event): Element | null {
  let element = event.composedPath()[0] as Node | undefined;
  if (element instanceof Text) element = element.parentNode ?? undefined;
  if (!(element instanceof Element)) return null;
  for (let root = shadowRootOf(element); root; root = shadowRootOf(element as Element)) {
    const inner = atPoint(root, event) ?? root.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element as Element;
}

/** Ancestors across shadow roots, `element` itself first. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Node | null = element; at; at = parentAcross(at))
    if (at instanceof Element) yield at;
}

/** `closest` that goes on above shadow roots. */
export function closestDeep(element: Element, selector: string): Element | null {
  for (const ancestor of lineage(element)) if (ancestor.matches(selector)) return ancestor;
  return null;
}

function parentAcross(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node as Element).assignedSlot ?? node.parentNode;
}

function atPoint(root: ShadowRoot, event: Event): Element | null {
  const point = event as Partial<MouseEvent> & Partial<TouchEvent>;
  const { clientX, clientY } = point.changedTouches?.[0] ?? point;
  if (!clientX && !clientY) return null; // Keyboard activation: clicks at 0, 0.
  return root.elementFromPoint(clientX ?? 0, clientY ?? 0);
}
