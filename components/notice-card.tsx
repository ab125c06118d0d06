import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n';

interface Props {
  text: string;
  tone: 'info' | 'problem';
  /** Text that would else be lost, to take along. */
  copy: string | null;
  onClose(): void;
}

/** Says what came of a choice. */
export function NoticeCard({ text, tone, copy, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (copy !== null) close.current?.focus();
  }, [copy]);

  function take(): void {
    field.current?.select();
    setCopied(field.current?.ownerDocument.execCommand('copy') ?? false);
  }

  return (
    <div {...roleOf(copy)} class={`card notice ${tone}`}>
      <p id="notice">{text}</p>
      {copy !== null && (
        <div class="keep">
          <textarea ref={field} readOnly rows={2} aria-label={t('notice_kept_text')} value={copy} />
          <button type="button" onClick={take}>
            {t(copied ? 'notice_copied' : 'notice_copy')}
          </button>
        </div>
      )}
      <button ref={close} type="button" class="quiet" onClick={onClose}>
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
