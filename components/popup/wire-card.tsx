import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import { foundNames } from '../warning/found-names';
import { TypeMark } from '../warning/type-mark';

interface Props {
  /** What would leave, most serious first. */
  types: DataType[];
  /** False at first: a click meant for the page must not choose. */
  ready: boolean;
  onChoice(sends: boolean): void;
}

/** Asks about a message that the page took without the viewer's sending it. Nothing can be masked in it any more. */
export function WireCard({ types, ready, onChoice }: Props) {
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready) primary.current?.focus();
  }, [ready]);

  return (
    <div
      class="card ticket"
      role="alertdialog"
      lang={t('language')}
      aria-labelledby="title"
      aria-describedby="why"
    >
      <TypeMark type={types[0]!} />
      <h1 id="title">{t('wire_taken_title', foundNames(types))}</h1>
      <p id="why">{t('wire_taken_why')}</p>
      <div class="choices">
        <button
          ref={primary}
          type="button"
          class="primary"
          disabled={!ready}
          onClick={() => ready && onChoice(false)}
        >
          {t('wire_taken_drop')}
        </button>
        <button type="button" disabled={!ready} onClick={() => ready && onChoice(true)}>
          {t('wire_taken_send')}
        </button>
      </div>
    </div>
  );
}
