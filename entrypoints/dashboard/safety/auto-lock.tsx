import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../../components/safety/choice';
import { t } from '../../../utils/i18n';
import { lockMinutes } from '../../../utils/ledger/settings';
import { touch } from '../../../utils/ledger/until';

const TIMES = [5, 15, 60] as const;

/** When an open ledger locks itself. */
export function AutoLock() {
  const [minutes, setMinutes] = useState<5 | 15 | 60 | null>(15);
  useEffect(() => void lockMinutes.getValue().then(setMinutes), []);

  async function choose(next: 5 | 15 | 60 | null): Promise<void> {
    setMinutes(next);
    await lockMinutes.setValue(next);
    await touch();
  }

  const times = TIMES.map((value) => ({ value, label: t('safety_auto_minutes', String(value)) }));
  return (
    <Choice<5 | 15 | 60 | null>
      label={t('safety_auto')}
      options={[...times, { value: null, label: t('safety_auto_browser') }]}
      value={minutes}
      onChoose={choose}
    />
  );
}
