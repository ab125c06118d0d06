import { t } from '../../utils/i18n';

/** What a parent and a child agree on before the PIN is set: what is held back, and what the parent sees. */
export function LockAgreement() {
  return (
    <div>
      <p id="agreement">{t('lock_agree')}</p>
      <ul class="points" aria-labelledby="agreement">
        <li>{t('lock_agree_hold')}</li>
        <li>{t('lock_agree_see')}</li>
      </ul>
    </div>
  );
}
