import { useEffect, useState } from 'preact/hooks';
import { OptionsRemembered } from '../../../components/options/remembered';
import { t } from '../../../utils/i18n';
import { sources } from '../remembered';
import type { Remembered } from '../remembered/source';
import { Section } from '../section';
import type { SectionProps } from './section-props';

/** Everything Hushcart remembers, in one list. */
export function RememberedSection({
  protection: { view },
  pin,
  revision,
}: SectionProps & { revision: number }) {
  const [items, setItems] = useState<Remembered[]>([]);
  const [failed, setFailed] = useState(false);
  const load = async () => {
    if (!view) return;
    const lists = await Promise.allSettled(sources.map((source) => source.list(view)));
    setItems(lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : [])));
    setFailed(lists.some(({ status }) => status === 'rejected'));
  };
  useEffect(() => void load(), [view, revision]);
  return (
    <Section id="remembered" title="options_remembered" about="options_remembered_about">
      {failed && (
        <p role="alert" class="problem">
          {t('options_list_failed')}
        </p>
      )}
      <OptionsRemembered
        items={items}
        onRemove={({ key }) =>
          pin.run(async () => {
            const need = await items.find((item) => item.key === key)!.remove();
            if (!need) await load();
            return need;
          })
        }
      />
    </Section>
  );
}
