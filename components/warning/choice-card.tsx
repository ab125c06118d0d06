import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import { TypeMark } from './type-mark';

export interface Choice {
  title: string;
  why: string;
  /** The detail it is about, on the stub of the ticket; `null`: none, and the ticket has no stub. */
  type: DataType | null;
  /** What came of the other choice; `null`: it was not made. */
  note: string | null;
  /** The way that gives nothing away: it has the focus. */
  safe: string;
  /** `null`: there is no other way. */
  other: string | null;
}

interface Props extends Choice {
  /** False at first: a click meant for the page must not choose. */
  ready: boolean;
  onSafe(): void;
  onOther(): void;
}

/** Asks between two ways: why, the one that gives nothing away, and the other. */
export function ChoiceCard({ title, why, type, note, safe, other, ...props }: Props) {
  const { ready, onSafe, onOther } = props;
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready) primary.current?.focus();
  }, [ready]);
  return (
    <div
      class={type ? 'card ticket' : 'card ticket plain'}
      role="alertdialog"
      lang={t('language')}
      aria-labelledby="title"
      aria-describedby="why"
    >
      {type && <TypeMark type={type} />}
      <h1 id="title">{title}</h1>
      <p id="why">{why}</p>
      {note && (
        <p class="note" role="note">
          {note}
        </p>
      )}
      <div class="choices">
        <button
          ref={primary}
          type="button"
          class="primary"
          disabled={!ready}
          onClick={() => ready && onSafe()}
        >
          {safe}
        </button>
        {other && (
          <button type="button" disabled={!ready} onClick={() => ready && onOther()}>
            {other}
          </button>
        )}
      </div>
    </div>
  );
}
