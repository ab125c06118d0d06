import { t } from '../../utils/i18n';

/** What came of copying: by the button, or on the way to the mail program. */
export type Copied = 'no' | 'yes' | 'for mail' | 'failed';

interface Props {
  /** The addressee’s own form, where known. */
  form: string | null;
  /** The letter as an address of the mail program; `null` where no mailbox is known. */
  mailto: string | null;
  copied: Copied;
  onCopy: (result: 'yes' | 'for mail') => void;
  /** What the last button says: that it was sent, or that a complaint was made. */
  doneLabel: string;
  onDone: () => void;
  onBack: () => void;
  /** What is still open, in words; empty: nothing. */
  empty: readonly string[];
}

/** How the letter gets on its way: by the viewer's own hand. */
export function SendBar({ form, mailto, copied, onCopy, doneLabel, onDone, onBack, empty }: Props) {
  return (
    <div class="rights-send">
      {empty.length > 0 && (
        <p class="rights-note">{t('rights_still_empty', empty.join(t('list_comma')))}</p>
      )}
      <div class="rights-row">
        <button type="button" class="rights-main" onClick={() => onCopy('yes')}>
          {t('rights_copy')}
        </button>
        {mailto && (
          <a class="rights-quiet" href={mailto} onClick={() => onCopy('for mail')}>
            {t('rights_mail')}
          </a>
        )}
        {form && (
          <a class="rights-quiet" href={form} target="_blank" rel="noreferrer">
            {t('rights_form')}
          </a>
        )}
      </div>
      <p role="status">
        {copied === 'yes' && t('rights_copied')}
        {copied === 'for mail' && t('rights_mail_paste')}
        {copied === 'failed' && <span class="problem">{t('rights_copy_failed')}</span>}
      </p>
      <div class="rights-row rights-end">
        <button type="button" class="rights-main" onClick={onDone}>
          {doneLabel}
        </button>
        <button type="button" class="rights-quiet" onClick={onBack}>
          {t('rights_back')}
        </button>
      </div>
    </div>
  );
}
