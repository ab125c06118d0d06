import type { Editable } from './editable';
import { readDraft } from './read-draft';
import { until } from './settled';

/** How long a page may take to empty its box after an act that sends, in milliseconds. */
const TAKEN_WITHIN = 2000;
const ACTS = ['keydown', 'pointerdown', 'click', 'submit'] as const;

/**
 * Tells what the viewer has sent: what stood in a public composer at an act that was let through, once
 * the page has emptied it. Arm it after the hold, whose stopped events it must not see.
 *
 * @param composersOf The boxes that an act may send.
 * @returns Arms again, as after `document.open()`.
 */
export function armSentWatch(
  composersOf: (act: Event) => Iterable<Editable>,
  onSent: (text: string) => void,
): () => void {
  const leaving = new Map<Editable, string>();

  /** Tells what has left the box, if anything has. */
  function look(composer: Editable): void {
    const text = leaving.get(composer);
    if (text === undefined || (composer.isConnected && readDraft(composer) !== '')) return;
    leaving.delete(composer);
    onSent(text);
  }

  async function follow(composer: Editable): Promise<void> {
    const text = readDraft(composer);
    if (text === '' || leaving.get(composer) === text) return;
    leaving.set(composer, text);
    // A newer text in the same box has a watch of its own.
    const isOver = () => {
      look(composer);
      return leaving.get(composer) !== text;
    };
    if (!(await until(isOver, TAKEN_WITHIN))) leaving.delete(composer);
  }

  function onAct(event: Event): void {
    // Before the next key fills the box again: a quick hand is there sooner than the next look.
    for (const composer of leaving.keys()) look(composer);
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    for (const composer of composersOf(event)) void follow(composer);
  }

  const arm = () => {
    for (const name of ACTS) addEventListener(name, onAct, { capture: true, passive: true });
  };
  arm();
  return arm;
}
