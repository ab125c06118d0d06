import { useState } from 'preact/hooks';
import { Choice } from '../../../components/rights/choice';
import { t } from '../../../utils/i18n';
import { BreachOfOwn } from './breach-of-own';
import { BreachOfPlatform } from './breach-of-platform';
import { useAsked } from './params';
import type { RightsStore } from './store';
import { useGiven } from './use-given';

type Story = 'self' | 'platform';

/** Two stories: the viewer sent something, or a platform lost what it had. */
export function BreachPage({ store }: { store: RightsStore }) {
  const asked = useAsked();
  const [story, setStory] = useState<Story>(
    asked.site && !asked.types.length ? 'platform' : 'self',
  );
  const { given, failed } = useGiven(store);
  return (
    <div class="rights">
      <Choice
        look="row"
        label={t('rights_breach_story')}
        options={(['self', 'platform'] as const).map((value) => ({
          value,
          label: t(`rights_breach_${value}`),
        }))}
        value={story}
        onChange={setStory}
      />
      {failed && <p class="rights-note">{t('rights_breach_failed')}</p>}
      {story === 'self' ? (
        <BreachOfOwn site={asked.site} types={asked.types} />
      ) : (
        <BreachOfPlatform site={asked.site} given={given} />
      )}
    </div>
  );
}
