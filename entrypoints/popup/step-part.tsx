import { t } from '../../utils/i18n';
import type { Step } from '../../utils/protection/age';
import type { Need } from '../../utils/protection/allowed';
import { makeChange } from '../options/remembered/make-change';

interface Props {
  step: Step;
  tell(work: Promise<Need | null>): void;
}

/** A word on the next level; what it means is said in the settings, where it is taken up as well. */
export function StepPart({ step, tell }: Props) {
  return (
    <section class="age-step" aria-labelledby="age-step">
      <p id="age-step">{t(`age_step_${step.age}`)}</p>
      <div class="pair">
        <a class="quiet" href="/options.html#people" target="_blank" rel="noopener">
          {t('age_step_see')}
        </a>
        <button type="button" onClick={() => tell(makeChange({ do: 'later' }))}>
          {t('age_step_later')}
        </button>
      </div>
    </section>
  );
}
