import { useEffect, useState } from 'preact/hooks';
import { SafetyCard } from '../../../components/safety/card';
import { Choice } from '../../../components/safety/choice';
import { signs } from '../../../components/safety/signs';
import { SureButton } from '../../../components/safety/sure-button';
import { granted } from '../../../utils/granted';
import { t } from '../../../utils/i18n';
import { isShorter, keepMonths, type Months } from '../../../utils/ledger/settings';
import { ask } from '../../../utils/messages';
import { useWork } from './use-work';
import { Working } from './working';

const TIMES = [3, 12, 36] as const;

/** How long events are kept. A shorter time deletes at once, and so asks first. */
export function KeepCard({ onDone }: { onDone: () => void }) {
  const work = useWork();
  const [kept, setKept] = useState<Months>(null);
  const [chosen, setChosen] = useState<Months>(null);
  useEffect(() => {
    void keepMonths.getValue().then((months) => {
      setKept(months);
      setChosen(months);
    });
  }, []);

  const keep = (months: Months) =>
    work.run(t('safety_keep'), async () => {
      granted(await ask('ledger.keep', months));
      setKept(months);
      onDone();
      return { text: '' };
    });

  function choose(months: Months): void {
    setChosen(months);
    if (!isShorter(months, kept)) void keep(months);
  }

  const times = TIMES.map((value) => ({ value, label: t('safety_keep_months', String(value)) }));
  return (
    <SafetyCard title={t('safety_keep')} sign={signs.keep}>
      <Choice<Months>
        label={t('safety_keep_label')}
        options={[...times, { value: null, label: t('safety_keep_ever') }]}
        value={chosen}
        onChoose={choose}
      />
      {chosen !== null && <p class="soft">{t('safety_keep_what')}</p>}
      {isShorter(chosen, kept) && (
        <SureButton
          label={t('safety_keep_months', String(chosen))}
          question={t('safety_keep_sure')}
          onYes={() => keep(chosen)}
        />
      )}
      <Working work={work} />
    </SafetyCard>
  );
}
