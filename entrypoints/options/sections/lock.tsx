import { useState } from 'preact/hooks';
import { LockCode } from '../../../components/lock-code';
import { LockSetup } from '../../../components/lock-setup';
import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';
import type { SecretProblem } from '../../../utils/protection/secret';
import { Section } from '../section';
import type { SectionProps } from './section-props';

/** The PIN: set, changed, taken off. */
export function LockSection({ protection, pin }: SectionProps) {
  const [setting, setSetting] = useState(false);
  const [problem, setProblem] = useState<SecretProblem | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const { view } = protection;
  if (!view) return null;

  const set = (secret: string) =>
    pin.run(async () => {
      const answer = await ask('lock.set', secret);
      if ('need' in answer) return answer.need;
      setProblem('problem' in answer ? answer.problem : null);
      if ('problem' in answer) return null;
      setCode(answer.code);
      setSetting(false);
      return null;
    });
  const remove = () =>
    pin.run(async () => ((await ask('lock.remove', null)).removed ? null : 'pin'));
  const { lock } = view;

  return (
    <Section id="lock" title="lock_title" about={lock ? 'lock_about_set' : 'lock_about'}>
      {code !== null && <LockCode code={code} onKept={() => setCode(null)} />}
      {setting && (
        <LockSetup problem={problem} busy={false} onSet={set} onCancel={() => setSetting(false)} />
      )}
      {!setting && code === null && (
        <div class="row">
          <button type="button" class={lock ? '' : 'primary'} onClick={() => setSetting(true)}>
            {t(lock ? 'lock_change' : 'lock_set_one')}
          </button>
          {lock && (
            <button type="button" onClick={remove}>
              {t('lock_take_off')}
            </button>
          )}
        </div>
      )}
      <p class="soft">{t('lock_honest')}</p>
    </Section>
  );
}
