import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { learning } from '../../utils/lures/cues-in';
import { frameSite } from '../../utils/page/find-composer';
import { findMessageList } from '../../utils/page/message-list';
import { measuresAt } from '../../utils/protection/decide';
import { levelFor, watchLevel } from '../../utils/protection/profile';
import { sitesOff } from '../../utils/settings';
import { hostPermissions } from '../../utils/sites';
import { isRoom } from '../../utils/sites/match';
import { openCodes } from './codes';
import { openMemory, openReader } from './reader';
import { openRecorder } from './record';
import { marksWords } from './words';

/** How often one looks whether the list is still there, in milliseconds: rooms change without loading a page. */
const EVERY = 1000;
/** A page that is never idle lets a slice in after so many milliseconds. */
const IDLE_WITHIN = 100;

/** Reads what others write in a room, and marks lures; the background loads it into a frame that has a list. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    const site = frameSite()?.site;
    if (!site) return;
    void keepWords(marksWords);
    const memory = openMemory();
    const record = openRecorder(site.id);
    const measure = () => measuresAt(levelFor(site.id)).lures;
    const codes = openCodes(() => (off ? 'show' : measuresAt(levelFor(site.id)).codes));
    let off = false;
    let open: { container: Element; close(): void } | null = null;

    function keepUp(): void {
      if (document.hidden) return;
      codes.look();
      const isHere = !off && isRoom(site!, frameSite()?.url ?? '');
      if (isHere && open?.container.isConnected) return;
      const list = isHere ? findMessageList(site!) : null;
      open?.close();
      open = list && { container: list.container, ...openReader(list, memory, record, measure) };
    }

    const setOff = (ids: string[] | null) => {
      off = ids?.includes(site.id) ?? false;
      keepUp();
    };
    whenLearnt(() => {
      sitesOff.getValue().then(setOff, () => setOff(null)); // Storage is away: stay on.
      sitesOff.watch(setOff);
      // Marked anew, as another level would have it.
      watchLevel(() => {
        open?.close();
        open = null;
        keepUp();
      });
      setInterval(keepUp, EVERY);
    });
  },
});

/** Learns the words of lures while the page has nothing to do; no frame of it waits. */
function whenLearnt(done: () => void): void {
  requestIdleCallback(
    (idle) => {
      do if (learning.next().done) return done();
      while (idle.timeRemaining() > 1);
      whenLearnt(done);
    },
    { timeout: IDLE_WITHIN },
  );
}
