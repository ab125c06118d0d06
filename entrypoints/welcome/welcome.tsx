import { useState } from 'preact/hooks';
import { LockAgreement } from '../../components/lock/agreement';
import { OptionsBorn } from '../../components/options/born';
import { OptionsWho } from '../../components/options/who';
import { WelcomeStep } from '../../components/welcome/step';
import { WelcomeTry } from '../../components/welcome/try';
import { t } from '../../utils/i18n';
import { isGrowing } from '../../utils/protection/age';
import { makeChange } from '../options/remembered/make-change';
import { usePin } from '../options/use-pin';
import { useProtection } from '../options/use-protection';
import { judge } from './judge';
import { Permissions } from './permissions';

const STEPS = 4;

function focusOn(heading: HTMLElement | null): void {
  heading?.focus();
}

/** The first run: what Hushcart promises, whom it protects, a room to try it in, and what it may do. */
export function Welcome() {
  const protection = useProtection();
  const pin = usePin(protection);
  const [step, setStep] = useState(1);
  const [tried, setTried] = useState(false);
  const { view } = protection;
  // As a viewer there would write a phone number.
  const region = new Intl.Locale(t('language')).maximize().region ?? 'US';
  const frame = {
    number: step,
    of: STEPS,
    onNext: () => setStep(step + 1),
    onBack: step > 1 ? () => setStep(step - 1) : null,
    onSkip: () => setStep(STEPS + 1),
  };

  return (
    <>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <b>{t('brand')}</b>
      </header>
      {pin.dialog}
      {step === 1 && (
        <WelcomeStep {...frame} title="welcome_promise" next="welcome_next">
          <p class="lead">{t('welcome_promise_text')}</p>
          <ul class="points">
            <li>{t('welcome_point_local')}</li>
            <li>{t('welcome_point_account')}</li>
            <li>{t('welcome_point_open')}</li>
          </ul>
        </WelcomeStep>
      )}
      {step === 2 && (
        <WelcomeStep {...frame} title="welcome_who" next="welcome_next">
          <OptionsWho
            value={view?.who ?? null}
            onChange={(who) => pin.run(() => makeChange({ do: 'who', who }))}
          />
          {view && isGrowing(view.who) && (
            <OptionsBorn
              value={view.born}
              thisYear={new Date().getFullYear()}
              onChange={(born) => pin.run(() => makeChange({ do: 'born', born }))}
            />
          )}
          {view?.who === 'child' && !view.lock && (
            <>
              <LockAgreement />
              <p class="note">
                {t('welcome_child')}{' '}
                <a href="/options.html#lock" target="_blank" rel="noopener">
                  {t('lock_set_one')}
                </a>
              </p>
            </>
          )}
          {view?.who && <p role="status">{t('welcome_level', t(`level_${view.level}_name`))}</p>}
        </WelcomeStep>
      )}
      {step === 3 && (
        <WelcomeStep {...frame} title="welcome_try" next={tried ? 'welcome_next' : 'welcome_later'}>
          <p>{t('welcome_try_text')}</p>
          <WelcomeTry
            judge={(text) => judge(text, region, view?.level ?? 0)}
            onSent={() => setTried(true)}
          />
          <p role="status" class="note">
            {tried && t('welcome_tried')}
          </p>
        </WelcomeStep>
      )}
      {step === 4 && (
        <WelcomeStep {...frame} title="welcome_may" next="welcome_finish">
          <p>{t('welcome_may_text')}</p>
          <Permissions />
        </WelcomeStep>
      )}
      {step > STEPS && (
        <section class="card-section step" aria-labelledby="ready">
          {/* The buttons that led here are gone, and the focus with them. */}
          <h1 id="ready" tabIndex={-1} ref={focusOn}>
            {t('welcome_ready')}
          </h1>
          <p class="lead">{t('welcome_ready_text')}</p>
          <p>{t('welcome_pin_to_bar')}</p>
          <div class="row">
            <a class="button" href="/options.html">
              {t('welcome_to_settings')}
            </a>
          </div>
        </section>
      )}
      <footer>{t('popup_all_local')}</footer>
    </>
  );
}
