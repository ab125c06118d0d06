import { useEffect, useState } from 'preact/hooks';
import { SafetyCard } from '../../../components/safety/card';
import { Choice } from '../../../components/safety/choice';
import { DayField } from '../../../components/safety/day-field';
import { signs } from '../../../components/safety/signs';
import { SureButton } from '../../../components/safety/sure-button';
import { localDay } from '../../../utils/day';
import { granted } from '../../../utils/granted';
import { t } from '../../../utils/i18n';
import type { Removal } from '../../../utils/ledger/remove';
import { ask } from '../../../utils/messages';
import { siteName, sitesInLedger } from './sites';
import { useWork } from './use-work';
import { Working } from './working';

interface Props {
  isOpen: boolean;
  /** How many events there are: when that changes, so may the sites. */
  events: number;
  onDone: () => void;
}

/** Removes days, a site, or everything. */
export function DeleteCard({ isOpen, events, onDone }: Props) {
  const work = useWork();
  const [days, setDays] = useState(() => ({ from: '', to: localDay(Date.now()) }));
  const [sites, setSites] = useState<string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (isOpen) sitesInLedger().then(setSites, () => setSites([]));
    else setSites([]);
  }, [isOpen, events]);
  const site = chosen !== null && sites.includes(chosen) ? chosen : (sites[0] ?? null);

  const remove = (what: Removal) =>
    work.run(t('safety_delete'), async () => {
      const count = granted(await ask('ledger.remove', what));
      onDone();
      if (count === null) return { text: t('safety_stopped') };
      return { text: t('safety_deleted', new Intl.NumberFormat(t('language')).format(count)) };
    });

  return (
    <SafetyCard title={t('safety_delete')} sign={signs.remove}>
      <p class="soft">{t('safety_delete_what')}</p>
      <div class="part">
        <div class="row">
          <DayField
            label={t('safety_delete_from')}
            value={days.from}
            onInput={(from) => setDays({ ...days, from })}
          />
          <DayField
            label={t('safety_delete_to')}
            value={days.to}
            onInput={(to) => setDays({ ...days, to })}
          />
        </div>
        <SureButton
          label={t('safety_delete_days')}
          question={t('safety_sure')}
          disabled={days.from === '' || days.to < days.from}
          onYes={() => remove({ days })}
        />
      </div>
      {!isOpen && <p class="soft">{t('safety_needs_open')}</p>}
      {site !== null && (
        <div class="part">
          <Choice
            label={t('safety_delete_site')}
            options={sites.map((value) => ({ value, label: siteName(value) }))}
            value={site}
            onChoose={setChosen}
          />
          <SureButton
            key={site}
            label={t('safety_delete_this_site')}
            question={t('safety_sure')}
            onYes={() => remove({ site })}
          />
        </div>
      )}
      <div class="part">
        <p class="soft">{t('safety_delete_all_what')}</p>
        <SureButton
          label={t('safety_delete_all')}
          question={t('safety_sure')}
          onYes={() => remove({ all: true })}
        />
      </div>
      <Working work={work} />
    </SafetyCard>
  );
}
