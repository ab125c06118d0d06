import { useState } from 'preact/hooks';
import { AidCard } from '../../../components/rights/aid-card';
import { Choice } from '../../../components/rights/choice';
import { own } from '../../../components/rights/own-words';
import { t } from '../../../utils/i18n';
import type { DataType } from '../../../utils/pii/finding';
import { aidFor } from '../../../utils/rights/breach';
import { firstAid } from '../../../utils/rights/first-aid';

interface Props {
  /** Where it was sent, where that is known. */
  site: string | null;
  types: readonly DataType[];
}

/** The viewer has sent something: what to do in the next ten minutes, and the letter that has it erased. */
export function BreachOfOwn({ site, types }: Props) {
  const [id, setId] = useState(() => (types[0] ? aidFor(types[0]).id : null));
  const aid = firstAid.find((each) => each.id === id);
  const about = types.filter((type) => aid?.types.includes(type)).map((type) => ['type', type]);
  const letter = `#/rights?${new URLSearchParams([...(site ? [['site', site]] : []), ['kind', 'delete'], ...about])}`;
  return (
    <>
      <Choice
        look="row"
        label={t('rights_breach_what')}
        options={firstAid.map((each) => ({ value: each.id, label: own(each.name) }))}
        value={id}
        onChange={setId}
      />
      {aid && (
        <>
          <AidCard aid={aid} given={[]} dayOf={() => ''} />
          <div class="rights-row">
            <a class="rights-quiet" href={letter}>
              {t('rights_breach_delete')}
            </a>
          </div>
        </>
      )}
    </>
  );
}
