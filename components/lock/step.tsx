import { t } from '../../utils/i18n';
import type { Step } from '../../utils/protection/age';
import { LEVEL_OF, type Level, stricter } from '../../utils/protection/level';

interface Props {
  step: Step;
  /** The level in force, and the lowest that whoever manages this browser allows. */
  level: Level;
  least: Level;
  locked: boolean;
  onAgree(): void;
  onLater(): void;
}

/** Proposes the next level to whoever sits here and their parents, and says what it would change. */
export function LockStep({ step: { age, who }, level, least, locked, onAgree, onLater }: Props) {
  const next = stricter(LEVEL_OF[who], least);
  return (
    <section class="age-step" aria-labelledby="age-step">
      <h3 id="age-step">{t(`age_step_${age}`)}</h3>
      <p>{t('age_step_now', t(`level_${level}_name`), t(`level_${level}_means`))}</p>
      <p>{t('age_step_then', t(`level_${next}_name`), t(`level_${next}_means`))}</p>
      <p class="soft">{t(locked ? 'age_step_rule_pin' : 'age_step_rule')}</p>
      <div class="row">
        <button type="button" onClick={onAgree}>
          {t(`age_step_yes_${who}`)}
        </button>
        <button type="button" class="quiet" onClick={onLater}>
          {t('age_step_later')}
        </button>
      </div>
    </section>
  );
}
