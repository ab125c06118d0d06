import { isTextField } from '../../page/editable';
import type { FieldFacts } from './field-type';

const NAMES = ['name', 'id', 'placeholder', 'aria-label', 'title', 'data-placeholder'];

/** What an element of the page says of itself. */
export function factsOf(field: Element): FieldFacts {
  const labels = (field as Partial<HTMLInputElement>).labels;
  const words = [
    ...NAMES.map((name) => field.getAttribute(name)),
    ...[...(labels ?? [])].map((label) => label.textContent?.slice(0, 80)),
  ];
  return {
    kind: kindOf(field),
    autocomplete: field.getAttribute('autocomplete') ?? '',
    words: words.filter(Boolean).join(' '),
  };
}

/** What stands in it; passwords too, which no chat box has. */
export function textWritten(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field.value;
  if (field instanceof HTMLTextAreaElement) return field.value;
  return field.textContent ?? '';
}

/** Whether people write in it. */
export function isTyped(field: Element): boolean {
  if (isTextField(field)) return true;
  if (field instanceof HTMLInputElement) return /^(password|number|date)$/.test(kindOf(field));
  return field instanceof HTMLElement && field.isContentEditable;
}

/**
 * Whether a person cannot see it, though it is filled: of no size, transparent, out of the window or clipped away.
 * `type=hidden` is the page's own and no field.
 */
export function isUnseen(field: Element): boolean {
  if (field instanceof HTMLInputElement && field.type === 'hidden') return false;
  const box = field.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return true;
  if (box.right < 0 || box.bottom + scrollY < 0 || box.left > innerWidth + scrollX + 2000)
    return true;
  if (
    field.checkVisibility &&
    !field.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
    return true;
  for (let at: Element | null = field; at; at = at.parentElement) {
    const { opacity, clipPath, overflow } = getComputedStyle(at);
    if (Number(opacity) < 0.05 || /inset\((50|100)%/.test(clipPath)) return true;
    const around = at.getBoundingClientRect();
    if (overflow !== 'visible' && (around.width < 4 || around.height < 4)) return true;
  }
  return false;
}

function kindOf(field: Element): string {
  if (field instanceof HTMLInputElement) return field.type;
  if (field instanceof HTMLTextAreaElement) return 'textarea';
  return field instanceof HTMLSelectElement ? 'select' : 'area';
}
