import { useState } from 'preact/hooks';
import { RequestCard } from '../../../components/rights/request-card';
import { t } from '../../../utils/i18n';
import type { Mark, RightsRequest } from '../../../utils/rights/request';
import { saveCalendar } from './calendar';
import { today } from './moment';
import { nameOfSite } from './names';
import { NextPanel } from './next-panel';
import { RemindMe } from './remind-me';
import type { Reading } from './use-requests';

interface Props {
  requests: readonly RightsRequest[];
  reading: Reading;
  onNew: () => void;
  /** Answers whether it was kept. */
  onMark: (request: RightsRequest, marks: Mark['what'][]) => Promise<boolean>;
  onDrop: (request: RightsRequest) => void;
  onResume: (request: RightsRequest) => void;
  onRemove: (request: RightsRequest) => void;
}

/** All requests: the late ones first, then those that wait, then what is over. */
export function RequestList(props: Props) {
  const { requests, reading, onNew } = props;
  const open = requests.filter(({ status }) => status === 'open');
  const over = requests.filter(({ status }) => status !== 'open');
  return (
    <>
      <div class="rights-intro">
        <p>{t('rights_intro')}</p>
        <button type="button" class="rights-main" onClick={onNew}>
          {t('rights_new')}
        </button>
      </div>
      {reading === 'locked' && <p class="rights-note">{t('rights_locked')}</p>}
      {reading === 'failed' && (
        <p role="alert" class="problem">
          {t('rights_failed_load')}
        </p>
      )}
      {reading === 'ready' && open.length === 0 && <p class="rights-empty">{t('rights_empty')}</p>}
      {open.length > 0 && <Part title={t('rights_open')} list={open} {...props} />}
      {open.length > 0 && <p class="soft">{t('rights_due_note')}</p>}
      {reading === 'ready' && <RemindMe requests={requests} />}
      {over.length > 0 && <Part title={t('rights_over')} list={over} {...props} />}
    </>
  );
}

function Part({ title, list, ...props }: Props & { title: string; list: RightsRequest[] }) {
  return (
    <section class="rights-part">
      <h2>{title}</h2>
      {list.map((request) => (
        <Item key={request.id} request={request} {...props} />
      ))}
    </section>
  );
}

function Item({ request, onMark, onDrop, onResume, onRemove }: Props & { request: RightsRequest }) {
  const [answering, setAnswering] = useState(false);
  const { site, values, addressee } = request;
  return (
    <RequestCard
      request={request}
      name={values.to || (site ? nameOfSite(site) : t(`rights_addressee_${addressee}`))}
      today={today()}
      onAnswered={() => setAnswering(true)}
      onCalendar={() => saveCalendar(request)}
      onDrop={() => onDrop(request)}
      onResume={() => onResume(request)}
      onRemove={() => onRemove(request)}
    >
      {answering && (
        <NextPanel
          request={request}
          onMark={(...marks) =>
            void onMark(request, marks).then((kept) => kept && setAnswering(false))
          }
          onBack={() => setAnswering(false)}
        />
      )}
    </RequestCard>
  );
}
