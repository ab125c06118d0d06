import { composers, remember } from './attempt-target';
import { composerOf } from './find-composer';
import { readDraft } from './read-draft';
import { type Recent, recent } from './recent';
import { deepTarget } from './shadow-root';
import { textHash } from './text-hash';

/** Drafts that are remembered: as many as somebody may write while a room shows one. */
const MOST = 400;
const ACTS = ['pointerdown', 'click', 'submit'] as const;
const WATCHING = { capture: true, passive: true };
/** On this world's global, so that the script that reads the room finds it. */
const KEY = Symbol.for('hushcart.own-texts');

const world = globalThis as { [KEY]?: Recent<number, true> };

/** Whether the viewer has written this in the chat box of this frame: a room shows one's own messages too. */
export function isOwnText(text: string): boolean {
  return world[KEY]?.has(textHash(text)) ?? false;
}

/** Remembers hashes of what stands in the chat boxes, whenever it changes or may be sent. */
export function watchOwnTexts(): void {
  const texts = recent<number, true>(MOST);
  world[KEY] = texts;
  const keep = (draft: string) => void (draft !== '' && texts.set(textHash(draft), true));
  addEventListener('input', onInput, WATCHING);
  addEventListener('keydown', (event) => event.key === 'Enter' && keepAll(), WATCHING);
  for (const name of ACTS) addEventListener(name, keepAll, WATCHING);

  function onInput(event: Event): void {
    const target = deepTarget(event);
    const composer = target && composerOf(target);
    if (!composer) return;
    remember(composer);
    keep(readDraft(composer));
  }

  function keepAll(): void {
    for (const composer of composers()) keep(readDraft(composer));
  }
}
