import { useEffect, useState } from 'preact/hooks';
import { SafetyCard } from '../../../components/safety/card';
import { NewPhrase } from '../../../components/safety/new-phrase';
import { signs } from '../../../components/safety/signs';
import { daysBetween, localDay } from '../../../utils/day';
import { assertMay } from '../../../utils/granted';
import { t } from '../../../utils/i18n';
import { makeBackup } from '../../../utils/ledger/backup';
import { currentLedger } from '../../../utils/ledger/current';
import { isBackupOld, lastBackup } from '../../../utils/ledger/settings';
import { saveFile } from '../../../utils/save-file';
import { useWork } from './use-work';
import { Working } from './working';

/** The whole ledger as an encrypted file, and how old the last one is. */
export function BackupCard() {
  const work = useWork();
  const [last, setLast] = useState<number | null>(null);
  useEffect(() => {
    void lastBackup.getValue().then(setLast);
    return lastBackup.watch(setLast);
  }, []);

  const backUp = (phrase: string) =>
    work.run(t('safety_backup'), async (watch) => {
      await assertMay('export');
      const now = Date.now();
      const file = await makeBackup(phrase, now, await currentLedger(), watch);
      const name = `hushcart-${localDay(now)}.hushcart`;
      saveFile(file, name);
      await lastBackup.setValue(now);
      return { text: t('safety_backup_done', name) };
    });

  return (
    <SafetyCard title={t('safety_backup')} sign={signs.backup}>
      <p class={isBackupOld(last, Date.now()) ? 'problem' : ''}>{ageOf(last)}</p>
      <p class="soft">{t('safety_backup_how')}</p>
      <NewPhrase
        label={t('safety_backup_phrase')}
        action={t('safety_backup_now')}
        busy={work.doing !== null}
        onChoose={backUp}
      />
      <Working work={work} />
    </SafetyCard>
  );
}

function ageOf(last: number | null): string {
  if (last === null) return t('safety_backup_never');
  const days = Math.abs(daysBetween(localDay(last), localDay(Date.now())));
  if (days === 0) return t('safety_backup_today');
  if (days === 1) return t('safety_backup_day');
  return t(
    isBackupOld(last, Date.now()) ? 'safety_backup_old' : 'safety_backup_days',
    String(days),
  );
}
