import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { codeOf, type RightsRequest, stepsPassed, waitingFor } from '../../utils/rights/request';
import { DueTrack } from './due-track';
import { StatusChip } from './status-chip';

interface Props {
  request: RightsRequest;
  /** To whom it went. */
  name: string;
  today: string;
  onAnswered: () => void;
  onCalendar: () => void;
  onDrop: () => void;
  /** Takes back that it was dropped. */
  onResume: () => void;
  onRemove: () => void;
  /** What is open below it. */
  children?: ComponentChildren;
}

/** One request: how it stands, what is due, what can be done. */
export function RequestCard(props: Props) {
  const { request, name, today, children } = props;
  const isOpen = request.status === 'open';
  const title = `${name} · ${t(`rights_kind_${request.kind}`)}`;
  return (
    <article class="rights-card" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <StatusChip request={request} today={today} />
        <span class="soft">{t('rights_code', codeOf(request))}</span>
      </header>
      {isOpen && (
        <DueTrack
          sent={request.sent}
          dues={request.dues}
          passed={stepsPassed(request.marks)}
          waiting={waitingFor(request)}
          today={today}
        />
      )}
      {children || <Actions {...props} />}
    </article>
  );
}

function Actions({ request, onAnswered, onCalendar, onDrop, onResume, onRemove }: Props) {
  const [sure, setSure] = useState(false);
  const remove = (
    <button
      type="button"
      class="rights-quiet problem"
      onClick={() => (sure ? onRemove() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {t(sure ? 'rights_remove_sure' : 'rights_remove')}
    </button>
  );
  if (request.status !== 'open')
    return (
      <div class="rights-row">
        {request.status === 'dropped' && (
          <button type="button" class="rights-quiet" onClick={onResume}>
            {t('rights_resume')}
          </button>
        )}
        {remove}
      </div>
    );
  return (
    <div class="rights-row">
      <button type="button" class="rights-main" onClick={onAnswered}>
        {t('rights_answered')}
      </button>
      <button type="button" class="rights-quiet" title={t('rights_ics_says')} onClick={onCalendar}>
        {t('rights_ics')}
      </button>
      <details class="rights-more">
        <summary class="rights-quiet">{t('rights_more')}</summary>
        <div>
          <button type="button" class="rights-quiet" onClick={onDrop}>
            {t('rights_drop')}
          </button>
          {remove}
        </div>
      </details>
    </div>
  );
}
