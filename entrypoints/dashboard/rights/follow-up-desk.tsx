import { useState } from 'preact/hooks';
import { addDays } from '../../../utils/day';
import { t } from '../../../utils/i18n';
import { contactOf } from '../../../utils/rights/contacts';
import type { FollowUpKind } from '../../../utils/rights/follow-ups/follow-up';
import type { RightsRequest } from '../../../utils/rights/request';
import { secondLetter } from '../../../utils/rights/second-letter';
import { LetterDesk } from './letter-desk';
import { today } from './moment';

/** What a second letter is given to be answered. */
const DAYS = 14;

interface Props {
  request: RightsRequest;
  followUp: FollowUpKind;
  to?: 'platform' | 'authority';
  onDone: () => void;
  onBack: () => void;
}

/** A letter that follows another, with what was filled in there. */
export function FollowUpDesk({ request, followUp, to, onDone, onBack }: Props) {
  const [values, setValues] = useState(request.values);
  const now = today();
  const written = secondLetter({
    ...request,
    followUp,
    ...(to ? { to } : {}),
    today: now,
    answerBy: addDays(now, DAYS),
  });
  const isComplaint = followUp === 'complaint';
  const { site, addressee } = request;
  return (
    <LetterDesk
      letter={written}
      values={values}
      onFill={(field, value) => setValues({ ...values, [field]: value })}
      contact={!isComplaint && site && addressee === 'platform' ? contactOf(site) : null}
      doneLabel={t(isComplaint ? 'rights_turned' : 'rights_sent')}
      onDone={onDone}
      onBack={onBack}
    />
  );
}
