import { browser } from 'wxt/browser';
import { meetOthers } from '../../utils/protection/sync';
import { theKeeper } from './level-keep';

/** Keeps settings the same on the viewer's machines, once they have asked for it; called synchronously at the start. */
export function keepInSync(): void {
  browser.storage.onChanged.addListener((changes: object, area: string) => {
    const heard = area === 'sync' && 'settings' in changes;
    const changed = area === 'local' && ('agreement' in changes || 'syncOn' in changes);
    if (heard || changed) meetOthers(theKeeper()).catch(failed);
  });
}

function failed(error: unknown): void {
  console.warn(
    'Hushcart could not reach the browser’s sync; it tries again at the next change.',
    error,
  );
}
