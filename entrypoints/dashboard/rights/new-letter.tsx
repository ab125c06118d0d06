import { useEffect, useState } from 'preact/hooks';
import { Cited } from '../../../components/rights/cited';
import { ContactCard } from '../../../components/rights/contact-card';
import { ownLanguage } from '../../../components/rights/own-words';
import { TypeChips } from '../../../components/rights/type-chips';
import { t } from '../../../utils/i18n';
import type { DataType } from '../../../utils/pii/finding';
import { contactOf } from '../../../utils/rights/contacts';
import { letter } from '../../../utils/rights/letter';
import { Choices } from './choices';
import { caseOf, changed, type Draft } from './draft';
import { LetterDesk } from './letter-desk';
import { today } from './moment';
import { nameOfSite } from './names';
import { notesOn } from './notes';
import type { Asked } from './params';
import { likelyPlace, storedPlace, storePlace } from './place';

interface Props {
  asked: Asked;
  /** What the site has been given, where it is known. */
  given: readonly DataType[];
  onSent: (draft: Draft) => void;
  onBack: () => void;
}

/** Choices on one side, the letter they make on the other: it changes as they do. */
export function NewLetter({ asked, given, onSent, onBack }: Props) {
  const [draft, setDraft] = useState<Draft>(() => begun(asked));
  const change = (changes: Partial<Draft>) => {
    setDraft((old) => changed(old, changes));
    if (changes.place) void storePlace(changes.place);
  };
  useEffect(() => {
    void storedPlace().then((place) => place && setDraft((old) => changed(old, { place })));
  }, []);

  const now = today();
  const written = letter(caseOf(draft, now));
  const contact = draft.site && draft.addressee === 'platform' ? contactOf(draft.site) : null;
  const types = [...new Set([...given, ...asked.types])];
  return (
    <div class="rights-write">
      <div class="rights-choices">
        <Choices draft={draft} onChange={change} />
        {types.length > 0 && (
          <TypeChips
            label={t('rights_about')}
            types={types}
            chosen={draft.types}
            onChange={(chosen) => change({ types: chosen })}
          />
        )}
        <ContactCard addressee={draft.addressee} contact={contact} today={now} />
      </div>
      <LetterDesk
        letter={written}
        values={draft.values}
        onFill={(field, value) => change({ values: { ...draft.values, [field]: value } })}
        contact={contact}
        doneLabel={t('rights_sent')}
        onDone={() => onSent(draft)}
        onBack={onBack}
      >
        <Cited cites={written.cites} notes={notesOn(draft, written.cites, now)} today={now} />
      </LetterDesk>
    </div>
  );
}

function begun({ site, types, kind }: Asked): Draft {
  return {
    site,
    types,
    kind: kind ?? 'delete',
    place: likelyPlace(navigator.language),
    variant: 'self',
    addressee: 'platform',
    language: ownLanguage(),
    dispute: false,
    reason: 'purpose',
    values: site ? { to: nameOfSite(site) } : {},
  };
}
