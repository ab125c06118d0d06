import { Choice } from '../../../components/rights/choice';
import { own } from '../../../components/rights/own-words';
import { t } from '../../../utils/i18n';
import { offered } from '../../../utils/rights/offered';
import { places } from '../../../utils/rights/places';
import { type Reason, reasons } from '../../../utils/rights/reasons';
import { addressees, variants } from '../../../utils/rights/right';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  onChange: (changes: Partial<Draft>) => void;
}

/** What is asked, in whose name, of whom, under which law. */
export function Choices({ draft, onChange }: Props) {
  const { kind, variant, addressee, language, reason, place, dispute } = draft;
  return (
    <>
      <label class="rights-field">
        {t('rights_where')}
        <select
          value={place}
          onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
        >
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {own(name)}
            </option>
          ))}
        </select>
        <small>{t('rights_where_says')}</small>
      </label>
      <Choice
        look="row"
        label={t('rights_to_whom')}
        says={t('rights_to_whom_says')}
        options={addressees.map((value) => ({ value, label: t(`rights_addressee_${value}`) }))}
        value={addressee}
        onChange={(value) => onChange({ addressee: value })}
      />
      <Choice
        look="row"
        label={t('rights_who')}
        options={variants.map((value) => ({ value, label: t(`rights_variant_${value}`) }))}
        value={variant}
        onChange={(value) => onChange({ variant: value })}
      />
      <Choice
        look="cards"
        label={t('rights_what')}
        options={offered(variant).map((value) => ({
          value,
          label: t(`rights_kind_${value}`),
          says: t(`rights_kind_${value}_says`),
        }))}
        value={kind}
        onChange={(value) => onChange({ kind: value })}
      />
      {kind === 'delete' && (
        <label class="rights-field">
          {t('rights_why')}
          <select
            value={reason}
            onChange={({ currentTarget }) => onChange({ reason: currentTarget.value as Reason })}
          >
            {Object.entries(reasons).map(([id, words]) => (
              <option key={id} value={id}>
                {own(words)}
              </option>
            ))}
          </select>
        </label>
      )}
      {place === 'CN' && kind === 'copy' && addressee === 'platform' && variant !== 'heir' && (
        <label class="rights-check">
          <input
            type="checkbox"
            checked={dispute}
            onChange={({ currentTarget }) => onChange({ dispute: currentTarget.checked })}
          />
          {t('rights_dispute')}
        </label>
      )}
      <Choice
        look="row"
        label={t('rights_language')}
        options={(['zh', 'en'] as const).map((value) => ({
          value,
          label: t(`rights_language_${value}`),
        }))}
        value={language}
        onChange={(value) => onChange({ language: value })}
      />
    </>
  );
}
