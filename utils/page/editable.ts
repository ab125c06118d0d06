import { closestDeep, lineage } from './shadow-root';

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', 'tel', '']);

/** A field one writes text in: `input`, `textarea`, or the root of an editable area. */
export type Editable = HTMLElement;

/** The field that holds `element`, or `null`. */
export function editableOf(element: Element): Editable | null {
  if (isTextField(element)) return element as Editable;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let root: HTMLElement = element;
  for (const ancestor of lineage(element)) {
    if (!(ancestor instanceof HTMLElement) || !ancestor.isContentEditable) break;
    root = ancestor;
  }
  return root;
}

/** Whether text can be written into it just now. */
export function isWritable(editable: Editable): boolean {
  const field = editable as Partial<HTMLInputElement>;
  return !field.disabled && !field.readOnly && !editable.hasAttribute('disabled');
}

export function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && TEXT_INPUTS.has(element.type);
}

/** Whether it can be seen: a hidden box sends nothing a viewer has typed. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || closestDeep(element, '[hidden], [inert]')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
}
