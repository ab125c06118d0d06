import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  label: string;
  /** What exactly is lost. */
  question: string;
  disabled?: boolean;
  onYes: () => void;
}

/** Asks once more before something is gone for good. */
export function SureButton({ label, question, disabled = false, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button
        type="button"
        class="danger"
        aria-disabled={disabled}
        onClick={() => setAsked(!disabled)}
      >
        {label}
      </button>
    );
  }
  return (
    <section class="sure" aria-label={label}>
      <p role="alert">{question}</p>
      <button type="button" autofocus onClick={() => setAsked(false)}>
        {t('safety_no')}
      </button>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsked(false);
          onYes();
        }}
      >
        {t('safety_yes')}
      </button>
    </section>
  );
}
