import { useState } from 'preact/hooks';
import { LockAgreement } from '../../../components/lock/agreement';
import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import { NewPin } from '../new-pin';
import { Section } from '../section';
import type { Act } from '../use-pin';
import type { SectionProps } from './section-props';

/** The PIN: set, changed, taken off. */
export function LockSection({ protection, pin }: SectionProps) {
  const [setting, setSetting] = useState(false);
  const { view } = protection;
  if (!view) return null;
  const { lock } = view;
  const isChildHere = view.who === 'child' && !lock;
  const done = () => setSetting(false);
  const aboutPin = (act: Act) => pin.run(act, { isAboutPin: true });
  // For what is asked elsewhere and needs the lock open, such as pointing at a chat box in a room.
  const unlock = () =>
    pin.run(async () => {
      const now = await ask('lock.state', null);
      return now.lock?.openMs === 0 ? 'pin' : null;
    });
  const remove = () =>
    aboutPin(async () => ((await ask('lock.remove', null)).removed ? null : 'pin'));

  return (
    <Section id="lock" title="lock_title" about={lock ? 'lock_about_set' : 'lock_about'}>
      {setting ? (
        <>
          {isChildHere && <LockAgreement />}
          <NewPin run={aboutPin} onDone={done} onCancel={done} />
        </>
      ) : lock && !lock.opens ? (
        <p class="note">{t('lock_nobody')}</p>
      ) : (
        <div class="row">
          <button type="button" class={lock ? '' : 'primary'} onClick={() => setSetting(true)}>
            {t(lock ? 'lock_change' : 'lock_set_one')}
          </button>
          {lock && (
            <button type="button" onClick={remove}>
              {t('lock_take_off')}
            </button>
          )}
          {lock?.openMs === 0 && (
            <button type="button" onClick={unlock}>
              {t('safety_unlock')}
            </button>
          )}
        </div>
      )}
      <p class="soft">{t('lock_honest')}</p>
    </Section>
  );
}
