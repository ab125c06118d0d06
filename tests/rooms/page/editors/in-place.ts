/** Puts an element that frameworks may draw into where `place` stands. */
export function inPlace(place: HTMLElement): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'holder';
  place.replaceWith(holder);
  return holder;
}

/** Resolves to the first match of `selector` in `holder`, once it is drawn. */
export async function shown(holder: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = holder.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}
