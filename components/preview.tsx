import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n';

/** The message as it would go out; a long one scrolls, by keyboard as well. */
export function Preview({ text }: { text: string }) {
  const field = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    // A tab stop only where there is something to scroll: else Tab leads from choice to choice.
    if (current.scrollHeight > current.clientHeight) current.tabIndex = 0;
    else current.removeAttribute('tabindex');
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
