import { browser } from 'wxt/browser';
import { composerOf } from '../../utils/page/find-composer';
import { readDraft } from '../../utils/page/read-draft';
import { deepActiveElement } from '../../utils/page/shadow-root';
import { writeDraft } from '../../utils/page/write-draft';
import type { Finding } from '../../utils/pii/finding';
import { mask } from '../../utils/pii/mask';

/** Masks the draft of the chat box that has the focus, when the background passes the shortcut on. */
export function answerMaskCommand(scan: (text: string) => Finding[]): void {
  browser.runtime.onMessage.addListener((message: { name?: string }, _sender, respond) => {
    if (message?.name !== 'engine.mask') return;
    const element = document.hasFocus() ? deepActiveElement() : null;
    const composer = element && composerOf(element);
    if (!composer) return;
    const text = readDraft(composer);
    void writeDraft(composer, mask(text, scan(text))).then(respond);
    return true;
  });
}
