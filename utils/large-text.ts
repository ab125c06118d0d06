import { setting } from './settings';

/** Whether what we show, in pages of ours and over others', has letters of 125 %. */
export const largeText = setting<boolean>('largeText', false);

/** Shows the page in the size that is chosen, now and later; in the usual one if storage is away. */
export async function followTextSize(): Promise<boolean> {
  const large = await largeText.getValue().catch(() => false);
  show(large);
  largeText.watch(show);
  return large;
}

/** Shows a box over somebody else's page in the size that was chosen, as soon as that is known. */
export function enlarge({ content }: { content: HTMLElement }): void {
  const show = (large: boolean) => large && content.style.setProperty('--size', '1.25');
  largeText.getValue().then(show, () => {}); // Storage is away: the usual size.
}

/** @throws {Error} With the browser's message, if it cannot be kept. */
export async function setLargeText(large: boolean): Promise<void> {
  show(large);
  await largeText.setValue(large);
}

function show(large: boolean): void {
  document.documentElement.classList.toggle('large', large);
}
