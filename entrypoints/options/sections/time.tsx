import { OptionsManagedSites } from '../../../components/options/managed-sites';
import { OptionsManagedTime } from '../../../components/options/managed-time';
import { OptionsSites } from '../../../components/options/sites';
import { OptionsTime } from '../../../components/options/time';
import { measuresAt } from '../../../utils/protection/decide';
import { strictestOf } from '../../../utils/protection/level';
import { sites } from '../../../utils/sites';
import { useSpent } from '../../../utils/use-spent';
import { makeChange } from '../remembered/make-change';
import { siteName } from '../remembered/site-name';
import { Section } from '../section';
import type { SectionProps } from './section-props';

/** How long somebody watches: a goal of their own, or what their parents have settled. */
export function TimeSection({ protection: { view }, pin }: SectionProps) {
  const spent = useSpent();
  if (!view) return null;
  const { time: measure, newSite } = measuresAt(strictestOf(view.levels));
  const { only: managed } = view.policy;
  return (
    <Section id="time" title="time_title" about={`time_about_${measure}`}>
      {measure !== 'free' && (
        <OptionsTime
          value={view.time}
          spent={spent}
          onChange={(time) => pin.run(() => makeChange({ do: 'time', time }))}
        />
      )}
      {newSite !== 'free' && (
        <OptionsSites
          value={view.only}
          // What a policy leaves out would stay away whatever is chosen here.
          sites={sites
            .filter(({ id }) => managed?.includes(id) ?? true)
            .map(({ id }) => ({ id, name: siteName(id) }))}
          onChange={(chosen) => pin.run(() => makeChange({ do: 'only', sites: chosen }))}
        />
      )}
      {newSite !== 'free' && managed && <OptionsManagedSites names={managed.map(siteName)} />}
      <OptionsManagedTime {...view.policy.time} />
    </Section>
  );
}
