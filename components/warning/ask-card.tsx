import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  title: string;
  why: string;
  /** What leaving it is called. */
  back: string;
  /** False at first: a click meant for the page must not choose. */
  ready: boolean;
  /** `asked`: a parent has been; `away`: that did not work. */
  state: 'new' | 'asked' | 'away';
  onBack(): void;
  /** `null`: at this level nobody can be asked. */
  onAskParent: (() => void) | null;
}

/** Something that a parent decides about: why, the way back, and how to ask. */
export function AskCard({ title, why, back, ready, state, onBack, onAskParent }: Props) {
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready) primary.current?.focus();
  }, [ready]);
  return (
    <div
      class="card ticket plain"
      role="alertdialog"
      lang={t('language')}
      aria-labelledby="title"
      aria-describedby="why"
    >
      <h1 id="title">{title}</h1>
      <p id="why">{why}</p>
      {state !== 'new' && (
        <p class="note" role="note">
          {t(state === 'asked' ? 'ask_asked' : 'ask_away')}
        </p>
      )}
      <div class="choices">
        <button
          ref={primary}
          type="button"
          class="primary"
          disabled={!ready}
          onClick={() => ready && onBack()}
        >
          {back}
        </button>
        {onAskParent && (
          <button type="button" disabled={!ready} onClick={() => ready && onAskParent()}>
            {t('warning_ask_parent')}
          </button>
        )}
      </div>
    </div>
  );
}
