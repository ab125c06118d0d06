import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import { isPrivateBox } from '../../utils/page/composer-signals';
import { selectorsFor } from '../../utils/page/stable-selector';
import type { Lesson } from '../../utils/sites/taught';
import { openBar } from './bar';
import { boxAt, controlAt } from './pointed';
import { watchPointing } from './pointing';

/** How long the last word stays, in milliseconds. */
const FAREWELL = 5000;

/** Asks for the box, then for the send control, and hands both in. @returns How to break it off. */
export function startLesson(): () => void {
  const bar = openBar(end);
  const lesson: Lesson = { composer: [], send: [] };
  const cancel = { label: 'teach_cancel', run: end } as const;
  const skip = { label: 'teach_skip', run: () => void hand() } as const;
  let step: 'box' | 'send' | 'over' = 'box';
  /** The viewer is at work in this frame, and not in another of the tab. */
  let mine = false;

  const unwatch = watchPointing({ onPoint, onPick, onFrame, onEscape: end });
  const onTurn = (message: { name?: string }) => {
    if (message?.name === 'teach.elsewhere' && !mine) end();
  };
  browser.runtime.onMessage.addListener(onTurn);
  // A frame has its say only once it is pointed at: one bar is enough.
  if (window === window.top) bar.say(t('teach_pick_box'), 'info', [cancel]);

  function onPoint(target: Element): void {
    bar.frame(step === 'box' ? boxAt(target) : controlAt(target));
  }

  function onPick(target: Element): void {
    if (!mine) {
      mine = true;
      void ask('teach.here', null).catch(() => {}); // Other frames go on pointing then; harmless.
    }
    if (step === 'box') pickBox(boxAt(target));
    else if (step === 'send') {
      lesson.send = selectorsFor(controlAt(target));
      void hand();
    }
  }

  function pickBox(box: HTMLElement | null): void {
    if (!box) return bar.say(t('teach_not_a_box'), 'problem', [cancel]);
    if (isPrivateBox(box)) return bar.say(t('teach_private'), 'problem', [cancel]);
    lesson.composer = selectorsFor(box);
    step = 'send';
    bar.say(t('teach_pick_send'), 'info', [skip, cancel]);
  }

  function onFrame(host: string): void {
    if (step !== 'box') return;
    stopWatching();
    void ask('teach.frame', host).then(
      () => bar.say(t('teach_frame', host), 'problem', [cancel]),
      () => bar.say(t('teach_failed'), 'problem', [cancel]),
    );
  }

  async function hand(): Promise<void> {
    stopWatching();
    try {
      await ask('teach.keep', lesson);
      bar.say(t('teach_done'), 'info', []);
      setTimeout(end, FAREWELL);
    } catch {
      bar.say(t('teach_not_kept'), 'problem', [
        { label: 'teach_again', run: () => void hand() },
        cancel,
      ]);
    }
  }

  function stopWatching(): void {
    step = 'over';
    unwatch();
    bar.frame(null);
  }

  function end(): void {
    stopWatching();
    browser.runtime.onMessage.removeListener(onTurn);
    bar.close();
  }
  return end;
}
