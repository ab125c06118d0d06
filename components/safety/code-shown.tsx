import { t } from '../../utils/i18n';

/** The recovery code, this once. */
export function CodeShown({ code, onNoted }: { code: string; onNoted: () => void }) {
  return (
    <section class="code" aria-label={t('safety_code')}>
      <p>
        <strong>{t('safety_code_once')}</strong>
      </p>
      <output>
        {code.split('-').map((group, i) => (
          <code key={i}>{group}</code>
        ))}
      </output>
      <button type="button" class="main" onClick={onNoted}>
        {t('safety_code_noted')}
      </button>
    </section>
  );
}
