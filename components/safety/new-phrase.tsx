import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { PhraseField } from './phrase-field';

/** Shortest passphrase that is taken, in characters. */
const SHORTEST = 8;

interface Props {
  label: string;
  /** Of the button. */
  action: string;
  busy: boolean;
  onChoose: (phrase: string) => void;
}

/** A new passphrase, typed twice. */
export function NewPhrase({ label, action, busy, onChoose }: Props) {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const isLong = [...phrase].length >= SHORTEST;
  const isGood = isLong && phrase === again;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGood || busy) return;
        onChoose(phrase);
        setPhrase('');
        setAgain('');
      }}
    >
      <PhraseField
        label={label}
        value={phrase}
        autocomplete="new-password"
        hint={isLong ? undefined : t('safety_phrase_short', String(SHORTEST))}
        onInput={setPhrase}
      />
      <PhraseField
        label={t('safety_phrase_again')}
        value={again}
        autocomplete="new-password"
        hint={again !== '' && phrase !== again ? t('safety_phrase_differs') : undefined}
        onInput={setAgain}
      />
      <button type="submit" class="main" aria-disabled={!isGood || busy}>
        {action}
      </button>
    </form>
  );
}
