import type { CDPSession } from '@playwright/test';
import type { Sessions } from './chromium-frames';
import type { Dialog } from './dialog';

interface Accessible {
  nodeId: string;
  childIds?: string[];
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The alert dialog of the page or of any of its frames, out of the accessibility tree. */
export async function dialogIn(sessions: Sessions): Promise<Dialog | null> {
  for (const { cdp } of await sessions()) {
    for (const frameId of await framesOf(cdp)) {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree', { frameId });
      const dialog = read(nodes as Accessible[]);
      if (dialog) return dialog;
    }
  }
  return null;
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

async function framesOf(cdp: CDPSession): Promise<string[]> {
  const list = (tree: FrameTree): string[] => [
    tree.frame.id,
    ...(tree.childFrames ?? []).flatMap(list),
  ];
  return list((await cdp.send('Page.getFrameTree')).frameTree);
}

function read(nodes: Accessible[]): Dialog | null {
  const top = nodes.find(({ role }) => role?.value === 'alertdialog');
  if (!top) return null;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Accessible): Accessible[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const inside = below(top);
  const has = (node: Accessible, name: string) =>
    node.properties?.some((property) => property.name === name && property.value.value === true) ??
    false;
  return {
    name: top.name?.value ?? '',
    text: inside
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name?.value)
      .join('\n'),
    buttons: inside
      .filter(({ role }) => role?.value === 'button')
      .map((node) => ({
        name: node.name?.value ?? '',
        disabled: has(node, 'disabled'),
        focused: has(node, 'focused'),
      })),
  };
}
