import { type Browser, browser } from 'wxt/browser';
import type { Levels } from './protection/level';

/** A choice of the viewer's, kept in `storage.local`. */
export interface Setting<T> {
  /** @throws {Error} With the browser's message, if storage is away. */
  getValue(): Promise<T>;
  /** @throws {Error} The same, or if storage is full. */
  setValue(value: T): Promise<void>;
  /** Calls back with each new value, by whomever it was set; answers how to stop that. */
  watch(onChange: (value: T) => void): () => void;
}

/** Ids of the sites the viewer switched Hushcart off for. */
export const sitesOff = setting<string[]>('sitesOff', []);

/** The levels in force (`protection/profile.ts`). */
export const levels = setting<Levels>('levels', {});

/** Id of the warning past which a parent has let the message go. */
export const letGo = setting<string>('letGo', '');

/** Whether settings go through the browser's sync to the viewer's other machines. */
export const syncOn = setting<boolean>('syncOn', false);

/** Folder in `_locales` of the language chosen; empty: the browser's. */
export const language = setting<string>('language', '');

/** What scripts in rooms say in the language chosen: they cannot read the package. */
export const roomWords = setting<Record<string, string>>('roomWords', {});

/** Another UUID after each change of the own details: how open rooms learn of it. It tells nothing else. */
export const ownRevision = setting<string>('ownRevision', '');

/** A choice kept under `key`; `fallback` until it is made. */
// WXT's own storage would do, but is more than a twentieth of what the guard may weigh.
export function setting<T>(key: string, fallback: T): Setting<T> {
  return {
    async getValue() {
      return ((await browser.storage.local.get(key))[key] as T | undefined) ?? fallback;
    },
    setValue: (value) => browser.storage.local.set({ [key]: value }),
    watch(onChange) {
      const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
        if (area === 'local' && changes[key]) {
          onChange((changes[key].newValue as T | undefined) ?? fallback);
        }
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
