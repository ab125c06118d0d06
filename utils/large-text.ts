import { setting } from './settings';

/** Whether what we show, in pages of ours and over others', has letters of 125 %. */
export const largeText = setting<boolean>('largeText', false);

/** Shows the page in the size that was chosen; in the usual one if storage is away. */
export async function applyTextSize(): Promise<boolean> {
  const large = await largeText.getValue().catch(() => false);
  document.documentElement.classList.toggle('large', large);
  return large;
}

/** @throws {Error} With the browser's message, if it cannot be kept. */
export async function setLargeText(large: boolean): Promise<void> {
  document.documentElement.classList.toggle('large', large);
  await largeText.setValue(large);
}
