import { useEffect, useState } from 'preact/hooks';
import { LockWeek, type WeekRow } from '../../../components/lock/week';
import { t } from '../../../utils/i18n';
import { siteName } from '../remembered/site-name';
import { Section } from '../section';
import { weekRows } from '../week';

/** What a parent sees, which is all they see. */
export function WeekSection() {
  const [rows, setRows] = useState<WeekRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    weekRows(Date.now()).then(setRows, () => setFailed(true));
  }, []);
  return (
    <Section id="week" title="lock_week" about="lock_week_about">
      {failed && (
        <p role="alert" class="problem">
          {t('popup_ledger_error')}
        </p>
      )}
      {rows && <LockWeek rows={rows} nameOf={siteName} />}
    </Section>
  );
}
