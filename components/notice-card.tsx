import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n';
import { KeptText } from './warning/kept-text';

interface Props {
  text: string;
  tone: 'info' | 'problem';
  /** Text that would else be lost, to take along. */
  copy: string | null;
  onClose(): void;
}

/** 24 × 24 outlines: a tick; a mark in a triangle. */
const SIGNS = { info: 'M5 12.5l4.5 4.5L19 7.5', problem: 'M12 4L2.5 20h19ZM12 10v4M12 17v.01' };

/** Says what came of a choice. */
export function NoticeCard({ text, tone, copy, onClose }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (copy !== null) close.current?.focus();
  }, [copy]);

  return (
    <div {...roleOf(copy)} class={`card notice ${tone}`} lang={t('language')}>
      <svg class="sign" aria-hidden="true" viewBox="0 0 24 24" width="22" height="22">
        <path d={SIGNS[tone]} />
      </svg>
      <p id="notice">{text}</p>
      {copy !== null && <KeptText text={copy} />}
      <button ref={close} type="button" class={copy === null ? 'quiet' : ''} onClick={onClose}>
        {t('notice_close')}
      </button>
    </div>
  );
}

/** A note is read out as it comes; one with text to keep waits for an answer. */
function roleOf(copy: string | null): {
  role: 'status' | 'alertdialog';
  'aria-labelledby'?: string;
} {
  return copy === null ? { role: 'status' } : { role: 'alertdialog', 'aria-labelledby': 'notice' };
}
