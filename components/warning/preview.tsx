import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';

/** What a masked detail looks like. */
const MASKED = /\*\*|…/;
/** What stays in sight before it, in CSS pixels: two lines. */
const BEFORE = 42;

/** The message as it would go out; a long one scrolls, by keyboard as well, and opens where it was masked. */
export function Preview({ text }: { text: string }) {
  const field = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    const scrolls = current.scrollHeight > current.clientHeight;
    // A tab stop only where there is something to scroll: else Tab leads from choice to choice.
    if (scrolls) current.tabIndex = 0;
    else current.removeAttribute('tabindex');
    if (scrolls) current.scrollTop = topOf(current, text.search(MASKED)) - BEFORE;
  }, [text]);

  return (
    <div class="preview">
      <p class="soft">{t('warning_will_send')}</p>
      <p ref={field} class="text">
        {text}
      </p>
    </div>
  );
}

/** How far below the top of `field` its text stands from `at` on, in CSS pixels. */
function topOf(field: HTMLElement, at: number): number {
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  if (at > 0) range.setStart(field.firstChild!, at);
  return range.getBoundingClientRect().top - field.getBoundingClientRect().top;
}
