import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { frameSite } from '../../utils/page/find-composer';
import { findMessageList } from '../../utils/page/message-list';
import { sitesOff } from '../../utils/settings';
import { hostPermissions } from '../../utils/sites';
import { isRoom } from '../../utils/sites/match';
import { openMemory, openReader } from './reader';
import { openRecorder } from './record';
import { marksWords } from './words';

/** How often one looks whether the list is still there, in milliseconds: rooms change without loading a page. */
const EVERY = 1000;

/** Reads what others write in a room, and marks lures; the background loads it into a frame that has a list. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    const site = frameSite()?.site;
    if (!site) return;
    keepWords(marksWords);
    const memory = openMemory();
    const record = openRecorder(site.id);
    let off = false;
    let open: { container: Element; close(): void } | null = null;

    function keepUp(): void {
      if (document.hidden) return;
      const isHere = !off && isRoom(site!, frameSite()?.url ?? '');
      if (isHere && open?.container.isConnected) return;
      const list = isHere ? findMessageList(site!) : null;
      open?.close();
      open = list && { container: list.container, ...openReader(list, memory, record) };
    }

    const setOff = (ids: string[] | null) => {
      off = ids?.includes(site.id) ?? false;
      keepUp();
    };
    sitesOff.getValue().then(setOff, () => setOff(null)); // Storage is away: stay on.
    sitesOff.watch(setOff);
    setInterval(keepUp, EVERY);
  },
});
