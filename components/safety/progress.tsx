import { t } from '../../utils/i18n';

interface Props {
  label: string;
  /** `null`: not known yet. */
  progress: { done: number; all: number } | null;
  onStop: () => void;
}

/** How far long work is, and how to stop it. */
export function ProgressBar({ label, progress, onStop }: Props) {
  const numbers = new Intl.NumberFormat(t('language'));
  const { done, all } = progress ?? { done: 0, all: 0 };
  return (
    <div class="progress">
      <span role="status">{label}</span>
      <progress aria-label={label} {...(progress && { value: done, max: Math.max(all, 1) })} />
      {progress && (
        <span class="soft">{t('safety_progress', numbers.format(done), numbers.format(all))}</span>
      )}
      <button type="button" onClick={onStop}>
        {t('safety_cancel')}
      </button>
    </div>
  );
}
