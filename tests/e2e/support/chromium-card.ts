import { type Card, type MarkSeen, readCard, readMarks } from './card';
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
  const read = await readIn<Card>(sessions, 'box', readCard.toString());
  return read && { card: read.value, framed: read.framed };
}

/** Its marks beside messages, likewise. */
export async function marksIn(
  sessions: Sessions,
): Promise<{ marks: MarkSeen[]; framed: boolean } | null> {
  const read = await readIn<MarkSeen[]>(sessions, 'marks', readMarks.toString());
  return read && { marks: read.value, framed: read.framed };
}

/** What a function reads in the closed shadow root that has an element of this class right in it. */
async function readIn<T>(
  sessions: Sessions,
  name: string,
  source: string,
): Promise<{ value: T; framed: boolean } | null> {
  for (const { cdp, framed } of await sessions()) {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findRoot(root as DomNode, name, framed);
    if (!found) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.id });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: source,
      returnByValue: true,
    });
    if (result.value) return { value: result.value as T, framed: found.framed };
  }
  return null;
}

/** The closed shadow root that has a box of ours right in it. */
function findRoot(
  node: DomNode,
  name: string,
  framed: boolean,
): { id: number; framed: boolean } | null {
  if (
    node.shadowRootType === 'closed' &&
    node.children?.some(({ attributes }) => attributes?.includes(name))
  ) {
    return { id: node.backendNodeId, framed };
  }
  const inner = node.contentDocument && findRoot(node.contentDocument, name, true);
  if (inner) return inner;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse()) {
    const found = findRoot(child, name, framed);
    if (found) return found;
  }
  return null;
}
