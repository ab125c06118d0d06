import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

/** Text to take along, in a field it can be copied from by hand as well. */
export function KeptText({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);

  function take(): void {
    field.current?.focus();
    field.current?.select();
    setCopied(field.current?.ownerDocument.execCommand('copy') ?? false);
  }

  return (
    <div class="keep">
      <textarea ref={field} readOnly rows={2} aria-label={t('notice_kept_text')} value={text} />
      <button type="button" class="primary" onClick={take}>
        {t(copied ? 'notice_copied' : 'notice_copy')}
      </button>
    </div>
  );
}
