import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';

const FILE = resolve(import.meta.dirname, '../../../public/_locales/en/messages.json');
const messages: Record<string, { message: string; placeholders?: Record<string, unknown> }> =
  JSON.parse(readFileSync(FILE, 'utf8'));

/** Makes `t` speak English: the fake browser has no words. */
export function speakEnglish(): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, parts) => {
    const { message, placeholders = {} } = messages[key]!;
    const names = Object.keys(placeholders);
    return message.replace(/\$(\w+)\$/g, (_, name) => [parts].flat()[names.indexOf(name)]!);
  });
}

/** Draws in a closed shadow root, as in a page, and answers it; drawn again, it is the same root. */
export function show(content: ComponentChild, at: ShadowRoot = newRoot()): ShadowRoot {
  act(() => render(content, at));
  return at;
}

function newRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  return host.attachShadow({ mode: 'closed' });
}

/** The button of that name. */
export function button(root: ShadowRoot, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`No button ${name} in: ${root.textContent}`);
  return found;
}

/** Does what the host of the shadow root does: the event again, ending at the root. */
export function fire(target: Element, type: string): void {
  act(() => {
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true }));
  });
}

/** Types `text` into a field. */
export function type(field: HTMLInputElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
