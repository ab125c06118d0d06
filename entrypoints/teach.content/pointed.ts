import { editableOf, isVisible } from '../../utils/page/editable';
import { closestDeep, lineage } from '../../utils/page/shadow-root';

const BOXES = 'textarea, input, [contenteditable]:not([contenteditable=false])';
const CONTROLS =
  'button, [role=button], a, input[type=submit], input[type=image], [class*=send i], [class*=btn i], [class*=button i]';
/** How far around what was pointed at a box is looked for: a hand hits its border, or the words in it. */
const REACH = 3;

/** The box one types in that is meant by pointing at `target`, or `null`. */
export function boxAt(target: Element): HTMLElement | null {
  let steps = 0;
  for (const at of lineage(target)) {
    const own = editableOf(at);
    if (own) return own;
    const inner = [...at.querySelectorAll(BOXES)].filter(isVisible);
    const boxes = new Set(inner.flatMap((element) => editableOf(element) ?? []));
    if (boxes.size === 1) return [...boxes][0]!;
    if (boxes.size > 1 || ++steps > REACH) return null;
  }
  return null;
}

/** What is pressed by pressing `target`. */
export function controlAt(target: Element): Element {
  return closestDeep(target, CONTROLS) ?? target;
}
