import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What a password manager is to make of it. */
  autocomplete: 'current-password' | 'new-password' | 'off';
  /** What is still wrong with it, or good to know. */
  hint?: string | undefined;
}

/** A field for a passphrase: it may be pasted, kept by a password manager, and looked at. */
export function PhraseField({ label, value, onInput, autocomplete, hint }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="phrase">
        <input
          id={id}
          // Preact's types know no field that is now the one, now the other.
          type={(shown ? 'text' : 'password') as 'password'}
          value={value}
          autocomplete={autocomplete}
          spellcheck={false}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="quiet"
          aria-label={`${shown ? t('safety_hide') : t('safety_show')}: ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('safety_hide') : t('safety_show')}
        </button>
      </span>
      {hint && (
        <small id={`${id}-hint`} class="soft">
          {hint}
        </small>
      )}
    </div>
  );
}
