/** What a person sees of Hushcart's box over a page. */
export interface Card {
  role: string;
  /** Its accessible name. */
  name: string;
  text: string;
  buttons: { name: string; disabled: boolean; focused: boolean; x: number; y: number }[];
}

/**
 * Reads the box; runs in the page on its closed shadow root, which only a debugger can reach.
 *
 * Buttons' middles are in CSS pixels of the frame.
 */
export function readCard(this: ShadowRoot): Card | null {
  const card = this.querySelector<HTMLElement>('[role=alertdialog], [role=status]');
  if (!card) return null;
  const label = card.getAttribute('aria-labelledby');
  return {
    role: card.getAttribute('role')!,
    name: (label && this.getElementById(label)?.textContent) || '',
    text: card.innerText,
    buttons: [...card.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      const focused = this.activeElement === button;
      return { name, disabled: button.disabled, focused, x: x + width / 2, y: y + height / 2 };
    }),
  };
}
