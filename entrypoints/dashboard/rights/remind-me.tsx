import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { askToRemind, mayRemind } from '../../../utils/reminders';
import type { RightsRequest } from '../../../utils/rights/request';
import { planReminders } from './remind';

/** A button that asks for reminders; once they are allowed, it says what they say. */
export function RemindMe({ requests }: { requests: readonly RightsRequest[] }) {
  const [state, setState] = useState<'unknown' | 'off' | 'on' | 'refused'>('unknown');
  useEffect(() => {
    mayRemind().then(
      (may) => setState(may ? 'on' : 'off'),
      () => setState('off'),
    );
  }, []);
  useEffect(() => {
    if (state === 'on') void planReminders(requests, Date.now());
  }, [state, requests]);

  const isOpen = requests.some(({ status }) => status === 'open');
  if (state === 'unknown' || !isOpen) return null;
  if (state === 'on') return <p class="soft">{t('rights_remind_on')}</p>;
  // The browser asks only in answer to a press: nothing may be awaited before.
  const ask = () =>
    askToRemind().then(
      (may) => setState(may ? 'on' : 'refused'),
      () => setState('refused'),
    );
  return (
    <div class="rights-row">
      <button type="button" class="rights-quiet" onClick={() => void ask()}>
        {t('rights_remind_me')}
      </button>
      <span role="status">{state === 'refused' && t('rights_remind_no')}</span>
    </div>
  );
}
