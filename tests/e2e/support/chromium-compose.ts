import type { CDPSession } from '@playwright/test';

const PROCESS = { key: 'Process', windowsVirtualKeyCode: 229 };
const LETTER = { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 };
const ENTER = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };

/**
 * Composes `text` in three steps and commits it with Enter, as an input method does: keydowns are
 * 229, and the last keyup is a plain Enter after the composition has ended.
 *
 * Chromium itself marks `compositionend` as untrusted, with a real input method too.
 */
export async function composeIn(cdp: CDPSession, text: string): Promise<void> {
  for (const length of steps(text)) {
    const part = text.slice(0, length);
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...PROCESS, code: LETTER.code });
    await cdp.send('Input.imeSetComposition', {
      text: part,
      selectionStart: length,
      selectionEnd: length,
    });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...LETTER });
  }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...PROCESS, code: ENTER.code });
  await cdp.send('Input.insertText', { text });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...ENTER });
}

/** How much of the text stands in the box after each step, in UTF-16 code units. */
function steps(text: string): number[] {
  return [1, Math.ceil(text.length / 2), text.length];
}
