import { useEffect, useState } from 'preact/hooks';
import { LockStep } from '../../../components/lock/step';
import { OptionsBorn } from '../../../components/options/born';
import { OptionsFamily } from '../../../components/options/family';
import { OptionsLevel } from '../../../components/options/level';
import { OptionsWho } from '../../../components/options/who';
import { family } from '../../../utils/family';
import { isGrowing } from '../../../utils/protection/age';
import type { Change } from '../../../utils/protection/change';
import { makeChange } from '../remembered/make-change';
import { Section } from '../section';
import type { SectionProps } from './section-props';

/** Who is protected, and how firmly. */
export function PeopleSection({ protection: { view }, pin }: SectionProps) {
  const [name, setName] = useState('');
  useEffect(() => {
    void family.getValue().then(setName, () => {});
    return family.watch(setName);
  }, []);
  if (!view) return null;
  const change = (wanted: Change) => pin.run(() => makeChange(wanted));
  const { step } = view;
  const level = view.levels['*'] ?? view.level;
  return (
    <Section id="people" title="options_people" about="options_people_about">
      {step && (
        <LockStep
          step={step}
          level={level}
          least={view.policy.minimumLevel}
          locked={view.lock !== null}
          onAgree={() => pin.run(() => makeChange({ do: 'who', who: step.who }))}
          onLater={() => change({ do: 'later' })}
        />
      )}
      <OptionsWho
        value={view.who}
        onChange={(who) => pin.run(() => makeChange({ do: 'who', who }))}
      />
      {view.who === 'elder' && (
        <OptionsFamily value={name} onChange={(next) => void family.setValue(next)} />
      )}
      {isGrowing(view.who) && (
        <OptionsBorn
          value={view.born}
          thisYear={new Date().getFullYear()}
          onChange={(born) => change({ do: 'born', born })}
        />
      )}
      <OptionsLevel
        value={level}
        least={view.policy.minimumLevel}
        onChange={(level) => change({ do: 'level', level, site: null })}
      />
    </Section>
  );
}
