import { OptionsLevel } from '../../../components/options/level';
import { OptionsWho } from '../../../components/options/who';
import { ask } from '../../../utils/messages';
import type { Change } from '../../../utils/protection/change';
import { Section } from '../section';
import type { SectionProps } from './section-props';

/** Who is protected, and how firmly. */
export function PeopleSection({ protection: { view }, pin }: SectionProps) {
  if (!view) return null;
  const change = (wanted: Change) =>
    pin.run(async () => {
      const answer = await ask('level.change', wanted);
      return 'need' in answer ? answer.need : null;
    });
  return (
    <Section id="people" title="options_people" about="options_people_about">
      <OptionsWho value={view.who} onChange={(who) => change({ do: 'who', who })} />
      <OptionsLevel
        value={view.levels['*'] ?? view.level}
        least={view.policy.minimumLevel}
        onChange={(level) => change({ do: 'level', level, site: null })}
      />
    </Section>
  );
}
