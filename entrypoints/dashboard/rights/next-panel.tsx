import { useState } from 'preact/hooks';
import { AnswerButtons } from '../../../components/rights/answer-buttons';
import { ChannelList } from '../../../components/rights/channel-list';
import { dayWords, own } from '../../../components/rights/own-words';
import { t } from '../../../utils/i18n';
import { channels } from '../../../utils/rights/channels';
import { placeOf } from '../../../utils/rights/places';
import { nextStep } from '../../../utils/rights/reply';
import type { Answer, Mark, RightsRequest } from '../../../utils/rights/request';
import { FollowUpDesk } from './follow-up-desk';
import { today } from './moment';

interface Props {
  request: RightsRequest;
  /** Something happened to it. */
  onMark: (...marks: Mark['what'][]) => void;
  onBack: () => void;
}

/** What came back, and what follows from it. */
export function NextPanel({ request, onMark, onBack }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (!answer)
    return (
      <div class="rights-next">
        <AnswerButtons onAnswer={setAnswer} />
        <Back onBack={onBack} />
      </div>
    );

  const next = nextStep(request, answer, today());
  const answered = `answer:${answer}` as const;
  if (next.do === 'close')
    return (
      <Said words={t('rights_next_close')}>
        <button type="button" class="rights-main" onClick={() => onMark(answered)}>
          {t('rights_answer_done')}
        </button>
        <Back onBack={() => setAnswer(null)} />
      </Said>
    );
  if (next.do === 'wait')
    return (
      <Said words={t('rights_next_wait', dayWords(next.until, today()))}>
        <Back onBack={onBack} />
      </Said>
    );
  if (next.do === 'write')
    return (
      <div class="rights-next">
        <h4>{t('rights_next_write')}</h4>
        <FollowUpDesk
          request={request}
          followUp={next.letter}
          onDone={() => onMark(answered, `letter:${next.letter}`)}
          onBack={() => setAnswer(null)}
        />
      </div>
    );
  return (
    <div class="rights-next">
      <h4>{t(`rights_next_${next.to}`)}</h4>
      {request.place === 'CN' ? (
        <ChannelList channels={channels} matter={next.to === 'platform' ? null : 'personal'} />
      ) : (
        <Authority place={request.place} />
      )}
      {request.place === 'CN' && answer === 'refused' && <p class="soft">{t('rights_court')}</p>}
      <FollowUpDesk
        request={request}
        followUp="complaint"
        to={next.to}
        onDone={() => onMark(answered, `turned:${next.to}`)}
        onBack={() => setAnswer(null)}
      />
    </div>
  );
}

function Authority({ place }: { place: string }) {
  const { authority } = placeOf(place);
  return <p>{authority ? t('rights_authority', own(authority)) : t('rights_authority_none')}</p>;
}

function Said({ words, children }: { words: string; children: preact.ComponentChildren }) {
  return (
    <div class="rights-next">
      <p role="status">{words}</p>
      <div class="rights-row">{children}</div>
    </div>
  );
}

function Back({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" class="rights-quiet" onClick={onBack}>
      {t('rights_back')}
    </button>
  );
}
