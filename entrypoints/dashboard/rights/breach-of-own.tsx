import { useState } from 'preact/hooks';
import { AidCard } from '../../../components/rights/aid-card';
import { Choice } from '../../../components/rights/choice';
import { own } from '../../../components/rights/own-words';
import { t } from '../../../utils/i18n';
import type { DataType } from '../../../utils/pii/finding';
import { aidFor } from '../../../utils/rights/breach';
import { firstAid } from '../../../utils/rights/first-aid';

/** The viewer has sent something: what to do in the next ten minutes. */
export function BreachOfOwn({ types }: { types: readonly DataType[] }) {
  const [id, setId] = useState(() => (types[0] ? aidFor(types[0]).id : null));
  const aid = firstAid.find((each) => each.id === id);
  return (
    <>
      <Choice
        look="row"
        label={t('rights_breach_what')}
        options={firstAid.map((each) => ({ value: each.id, label: own(each.name) }))}
        value={id}
        onChange={setId}
      />
      {aid && <AidCard aid={aid} given={[]} dayOf={() => ''} />}
    </>
  );
}
