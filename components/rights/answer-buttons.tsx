import { t } from '../../utils/i18n';
import { type Answer, answers } from '../../utils/rights/request';

/** Five ways an answer may be: the one pressed decides what comes next. */
export function AnswerButtons({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  return (
    <fieldset class="rights-answers">
      <legend>{t('rights_answer_asks')}</legend>
      <div>
        {answers.map((answer) => (
          <button key={answer} type="button" class="rights-quiet" onClick={() => onAnswer(answer)}>
            {t(`rights_answer_${answer}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
