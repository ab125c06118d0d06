import { t } from '../../utils/i18n';
import type { Contact } from '../../utils/rights/contacts';
import type { Addressee } from '../../utils/rights/right';
import { dayWords, own } from './own-words';

interface Props {
  addressee: Addressee;
  /** Of the platform; `null` where none is known. */
  contact: Contact | null;
  today: string;
}

/** Where the letter goes: what is known, how well, since when; else how to find it. */
export function ContactCard({ addressee, contact, today }: Props) {
  return (
    <section class="rights-contact" aria-label={t('rights_contact')}>
      {addressee === 'platform' ? (
        <PlatformContact contact={contact} today={today} />
      ) : (
        <p>{t(addressee === 'seller' ? 'rights_contact_seller' : 'rights_contact_courier')}</p>
      )}
    </section>
  );
}

function PlatformContact({ contact, today }: Omit<Props, 'addressee'>) {
  const { company, email, form, closeAt, close, note, scope, seen } = contact ?? {};
  const known = email || form;
  return (
    <>
      {known && (
        <ul>
          {company && <li>{company}</li>}
          {email && <li>{email}</li>}
          {form && (
            <li>
              <a href={form} target="_blank" rel="noreferrer">
                {new URL(form).hostname}
              </a>
            </li>
          )}
        </ul>
      )}
      {note && <p>{own(note)}</p>}
      {known && scope && <p>{t('rights_contact_eu')}</p>}
      {known ? (
        <p class="soft">{t('rights_contact_seen', dayWords(seen!, today))}</p>
      ) : (
        <p>{t('rights_contact_none')}</p>
      )}
      {close && <p class="soft">{own(close)}</p>}
      {closeAt && (
        <p>
          <a href={closeAt} target="_blank" rel="noreferrer">
            {t('rights_close_at')}
          </a>
        </p>
      )}
    </>
  );
}
