import type { ComponentChildren } from 'preact';
import { LetterPaper } from '../../../components/rights/letter-paper';
import { SendBar } from '../../../components/rights/send-bar';
import { type MessageKey, t } from '../../../utils/i18n';
import type { Contact } from '../../../utils/rights/contacts';
import type { Letter } from '../../../utils/rights/letter';
import type { FieldId, Values } from '../../../utils/rights/line';
import { mailAddress } from '../../../utils/rights/mail';
import { plain } from '../../../utils/rights/plain';
import { useCopy } from './use-copy';

interface Props {
  letter: Letter;
  values: Values;
  onFill: (field: FieldId, value: string) => void;
  /** Of the addressee, where there is one. */
  contact: Contact | null;
  doneLabel: string;
  onDone: () => void;
  onBack: () => void;
  children?: ComponentChildren;
}

/** A letter and all that can be done with it. */
export function LetterDesk(props: Props) {
  const { letter, values, onFill, contact, doneLabel, onDone, onBack, children } = props;
  const [copied, copy, forget] = useCopy();
  const text = plain(letter, values);
  return (
    <section class="rights-desk" aria-label={t('rights_letter')}>
      <p class="soft">{t('rights_fill')}</p>
      <LetterPaper
        letter={letter}
        values={values}
        onFill={(field, value) => {
          forget();
          onFill(field, value);
        }}
      />
      {children}
      <SendBar
        form={contact?.form ?? null}
        mailto={contact?.email ? mailAddress(contact.email, letter.subject, text) : null}
        copied={copied}
        onCopy={(result) => void copy(text, result)}
        doneLabel={doneLabel}
        onDone={onDone}
        onBack={onBack}
        empty={emptyFields(letter, values)}
      />
    </section>
  );
}

/** Names of the fields that must be filled in and are not. */
function emptyFields({ lines }: Letter, values: Values): string[] {
  const needed = lines
    .filter(({ optional }) => !optional)
    .flatMap(({ pieces }) =>
      pieces.flatMap((each) => (typeof each === 'string' ? [] : each.field)),
    );
  return [...new Set(needed)]
    .filter((field) => !values[field]?.trim())
    .map((field) => t(`rights_field_${field}` as MessageKey));
}
