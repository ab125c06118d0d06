import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { type DetailKind, detailKinds } from '../../utils/own/detail';

/** What came of the last detail: it is kept, it tells too little, or it could not be written. */
export type OwnOutcome = 'kept' | 'too-little' | 'failed';

interface Props {
  outcome: OwnOutcome | null;
  busy: boolean;
  /** Resolves once it is known what came of it. */
  onAdd(kind: DetailKind, text: string): Promise<OwnOutcome>;
}

/** Takes a detail of the viewer's own; it leaves the field as soon as its fingerprints are kept. */
export function OptionsOwn({ outcome, busy, onAdd }: Props) {
  const [kind, setKind] = useState<DetailKind>('name');
  const [text, setText] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() && (await onAdd(kind, text)) === 'kept') setText('');
  };
  return (
    <form class="own" onSubmit={(event) => void submit(event)}>
      <label>
        {t('options_own_kind')}
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as DetailKind)}>
          {detailKinds.map((known) => (
            <option key={known} value={known}>
              {t(`options_own_${known}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="wide">
        {t('options_own_text')}
        <input
          inputMode={kind === 'phone' ? 'tel' : 'text'}
          value={text}
          autocomplete="off"
          spellcheck={false}
          placeholder={t(`options_own_${kind}_example`)}
          aria-describedby="own-said"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" disabled={busy || !text.trim()}>
        {t('options_own_add')}
      </button>
      <p id="own-said" role="status" class={outcome === 'kept' ? 'soft' : 'problem'}>
        {outcome && t(`options_own_said_${outcome === 'too-little' ? 'little' : outcome}`)}
      </p>
    </form>
  );
}
