import { t } from '../../utils/i18n';
import type { Outcome } from '../../utils/reports/meaning';

/** Today's four counts; a message that was asked about counts once as a warning, whatever became of it. */
export function CountsRow({ counts }: { counts: Record<Outcome, number> }) {
  const { held, masked, edited, sent_anyway } = counts;
  const warned = held + masked + edited + sent_anyway;
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('popup_today')}</h2>
      <dl class="counts">
        <Count label={t('popup_warned')} value={warned} />
        <Count label={t('popup_masked')} value={masked} />
        <Count label={t('popup_edited')} value={edited} />
        <Count label={t('popup_sent_anyway')} value={sent_anyway} />
      </dl>
    </section>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
