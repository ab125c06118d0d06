import { composerScore, THRESHOLD } from '../../utils/page/composer-signals';
import { editableOf, isVisible } from '../../utils/page/editable';

/** What the finder makes of a box. */
export interface Seen {
  box: string;
  score: number;
  found: boolean;
}

const BOXES =
  'textarea, input:not([type=password]), [contenteditable]:not([contenteditable=false])';

/** Runs in a page: what the finder makes of each box in it, in open shadow roots too. */
function look(): Seen[] {
  return boxesIn(document).map((box) => {
    const score = composerScore(box);
    const opening = (box.cloneNode() as Element).outerHTML;
    return { box: opening.slice(0, 160), score, found: score >= THRESHOLD };
  });
}

function boxesIn(root: ParentNode): HTMLElement[] {
  const own = [...root.querySelectorAll(BOXES)].filter(
    (element): element is HTMLElement => editableOf(element) === element && isVisible(element),
  );
  const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...own, ...hosts.flatMap(boxesIn)];
}

(globalThis as { __look?: () => string }).__look = () => JSON.stringify(look());
