import { useEffect, useState } from 'preact/hooks';
import { isBackupOld, lastBackup } from '../../utils/ledger/settings';
import { ask } from '../../utils/messages';
import type { Care } from '../../utils/reports/to-dos';
import { waitingFor } from '../../utils/rights/request';
import { ledgerStore } from './rights/store';
import { useExample } from './use-ledger';

/** What the example lacks. */
const INVENTED: Care = { due: 0, oldBackup: true, knowsOwn: false };

/** What is to be looked after besides what the ledger's rows tell; `null` until that is known. */
export function useCare(today: string): Care | null {
  const [care, setCare] = useState<Care | null>(null);
  const invented = useExample() !== null;
  useEffect(() => {
    if (invented) return;
    Promise.all([dueBy(today), lastBackup.getValue().catch(() => null), knowsOwn()]).then(
      ([due, last, own]) =>
        setCare({ due, oldBackup: isBackupOld(last, Date.now()), knowsOwn: own }),
    );
  }, [invented, today]);
  return invented ? INVENTED : care;
}

/** How many letters have waited long enough; of a locked ledger none can be told. */
async function dueBy(today: string): Promise<number> {
  const requests = await ledgerStore.list().catch(() => []);
  return requests.filter((request) => (waitingFor(request)?.day ?? '9999') <= today).length;
}

/** Where it cannot be told, nobody is asked to do it again. */
function knowsOwn(): Promise<boolean> {
  return ask('own.list', null).then(
    (entries) => entries.length > 0,
    () => true,
  );
}
