import { useEffect, useState } from 'preact/hooks';
import { OptionsFamily } from '../../../components/options/family';
import { OptionsLevel } from '../../../components/options/level';
import { OptionsWho } from '../../../components/options/who';
import { family } from '../../../utils/family';
import { ask } from '../../../utils/messages';
import type { Change } from '../../../utils/protection/change';
import { chooseWho } from '../remembered/make-change';
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
  const change = (wanted: Change) =>
    pin.run(async () => {
      const answer = await ask('level.change', wanted);
      return 'need' in answer ? answer.need : null;
    });
  return (
    <Section id="people" title="options_people" about="options_people_about">
      <OptionsWho value={view.who} onChange={(who) => pin.run(() => chooseWho(who))} />
      {view.who === 'elder' && (
        <OptionsFamily value={name} onChange={(next) => void family.setValue(next)} />
      )}
      <OptionsLevel
        value={view.levels['*'] ?? view.level}
        least={view.policy.minimumLevel}
        onChange={(level) => change({ do: 'level', level, site: null })}
      />
    </Section>
  );
}
