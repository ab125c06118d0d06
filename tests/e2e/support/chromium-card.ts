import { type Card, readCard } from './card';
import type { Sessions } from './chromium-frames';

interface DomNode {
  backendNodeId: number;
  /** Names and values by turns. */
  attributes?: string[];
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Hushcart's box, read inside its closed shadow root, wherever in the page or its frames it is. */
export async function cardIn(sessions: Sessions): Promise<{ card: Card; framed: boolean } | null> {
  for (const { cdp, framed } of await sessions()) {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findBox(root as DomNode, framed);
    if (!found) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.id });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: readCard.toString(),
      returnByValue: true,
    });
    if (result.value) return { card: result.value as Card, framed: found.framed };
  }
  return null;
}

/** The closed shadow root that has a box of ours right in it. */
function findBox(node: DomNode, framed: boolean): { id: number; framed: boolean } | null {
  if (
    node.shadowRootType === 'closed' &&
    node.children?.some(({ attributes }) => attributes?.includes('box'))
  ) {
    return { id: node.backendNodeId, framed };
  }
  const inner = node.contentDocument && findBox(node.contentDocument, true);
  if (inner) return inner;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse()) {
    const found = findBox(child, framed);
    if (found) return found;
  }
  return null;
}
