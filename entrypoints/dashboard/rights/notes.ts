import { dayWords, own } from '../../../components/rights/own-words';
import { t } from '../../../utils/i18n';
import { afterClosing, type Citation, citations, comingLaw } from '../../../utils/rights/citations';
import { nearest } from '../../../utils/rights/offered';
import { placeOf } from '../../../utils/rights/places';
import { type Draft, situationOf } from './draft';

/** Why a letter cites nothing, or less than one might think. */
export function notesOn(draft: Draft, cites: readonly Citation[], today: string): string[] {
  const situation = situationOf(draft, today);
  if (draft.place === 'other') return [t('rights_no_law')];
  if (cites.length) return afterClosing(situation).length > 0 ? [t('rights_after_closing')] : [];
  const coming = comingLaw(situation);
  if (coming) return [t('rights_coming', own(coming.short), dayWords(coming.inForce, today))];
  if (draft.variant === 'heir') return [t('rights_heir_none')];
  const note = t('rights_not_given', own(placeOf(draft.place).name));
  const other = nearest[draft.kind];
  return other && citations({ ...situation, kind: other }).length
    ? [note, t('rights_instead', t(`rights_kind_${other}`))]
    : [note];
}
