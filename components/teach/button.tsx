import { t } from '../../utils/i18n';

interface Props {
  /** What pressing it does. */
  label: string;
  /** For which host the browser will ask. */
  host: string;
  /** What went wrong last time, if anything. */
  problem: string | null;
  onPress(): void;
}

/** Adds a site: asks for its permission, then lets the viewer point at the chat box. */
export function TeachButton({ label, host, problem, onPress }: Props) {
  return (
    <section class="teach">
      <button type="button" aria-describedby="teach-why" onClick={onPress}>
        {label}
      </button>
      <p id="teach-why" class="soft">
        {t('teach_why', host)}
      </p>
      {problem && (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
    </section>
  );
}
