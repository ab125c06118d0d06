import type { Requests } from '../../../utils/messages';
import { unverifiedIn } from '../../../utils/own/finder';
import { fingerprintsOf } from '../../../utils/own/fingerprints';
import { scan } from '../../../utils/pii/scan';
import { request } from './trackers';
import type { Viewer } from './viewer';

/** Rare Chinese signs, of which three make no word, so that nothing else is found in them. */
const FIRST = 0x7f00;
const SIGNS = 250;

/** Asks the background, as a page of the extension does. */
export async function askBackground<N extends keyof Requests>(
  viewer: Viewer,
  name: N,
  input: Parameters<Requests[N]>[0],
): Promise<ReturnType<Requests[N]>> {
  const page = await viewer.openExtension('popup.html');
  return request<ReturnType<Requests[N]>>(page, name, input).finally(() => page.close());
}

/**
 * Innocent messages, all different, of which a guard cannot tell by itself that nothing in them is own: they share
 * the short hash of an own name.
 */
export async function lookAlikes(viewer: Viewer, count: number): Promise<string[]> {
  const fingerprints = fingerprintsOf(await askBackground(viewer, 'own.sketch', null));
  const found: string[] = [];
  for (let n = 0; found.length < count; n++) {
    const signs = [n, n / SIGNS, n / SIGNS ** 2].map((at) => FIRST + (Math.floor(at) % SIGNS));
    const word = String.fromCharCode(...signs);
    if (!fingerprints.mayHold(fingerprints.hash.of(`m:${word}`))) continue;
    const text = `${word} 3号链接`;
    if (unverifiedIn(text, fingerprints).length > 0 && scan(text).length === 0) found.push(text);
  }
  return found;
}
