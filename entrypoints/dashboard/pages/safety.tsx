import { t } from '../../../utils/i18n';
import { BackupCard } from '../safety/backup-card';
import { DeleteCard } from '../safety/delete-card';
import { ExportCard } from '../safety/export-card';
import { KeepCard } from '../safety/keep-card';
import { LockCard } from '../safety/lock-card';
import { RestoreCard } from '../safety/restore-card';
import '../safety/safety.css';
import { Troubles } from '../safety/troubles';
import { useStatus } from '../safety/use-status';

/** Whether the ledger is safe: backup, passphrase, how long it is kept, and how it leaves. */
export function Safety() {
  const [status, look] = useStatus();
  if (!status) return <p class="soft">{t('safety_loading')}</p>;
  const isOpen = status.state === 'open';
  return (
    <div class="safety">
      <Troubles status={status} onDone={look} />
      {status.state !== 'broken' && (
        <p class="soft">
          {t('safety_count', new Intl.NumberFormat(t('language')).format(status.events))}
        </p>
      )}
      <div class="safety-cards">
        {isOpen && <BackupCard />}
        {status.state !== 'broken' && <LockCard status={status} onDone={look} />}
        {isOpen && <RestoreCard onDone={look} />}
        {status.state !== 'broken' && <KeepCard onDone={look} />}
        {isOpen && <ExportCard />}
        {status.state !== 'broken' && (
          <DeleteCard isOpen={isOpen} events={status.events} onDone={look} />
        )}
      </div>
    </div>
  );
}
