import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import type { Decision } from '../../utils/protection/decide';
import { foundNames } from './found-names';
import { Preview } from './preview';
import { SendAnyway } from './send-anyway';
import { TypeMark } from './type-mark';

export interface WarningCardProps {
  /** What was found, most serious first. */
  types: DataType[];
  /** `hard-gate`: sending anyway takes the last two characters as well. `refuse`: there is no sending anyway. */
  decision: Decision;
  /** About how many watch; `null`: unknown. */
  audience: number | null;
  /** Whether it stays on the page for whoever comes, as a comment does. */
  lasting?: boolean;
  /** Whether to say that recalling a message does not erase it (the rule of Chinese platforms). */
  recallRule: boolean;
  /** What "mask and send" would send. */
  preview: string;
  /** What has to be typed before sending a secret; `null`: nothing. */
  lastTwo: string | null;
  /** False at first: the key that sent the message must not choose as well. */
  ready: boolean;
  /** A choice is being carried out. */
  busy: boolean;
  /** Something the viewer should know besides. */
  note: MessageKey | null;
  onMask(): void;
  onEdit(): void;
  onSendAnyway(): void;
  /** A parent may let a refused message go, or it may be masked; `null`: it can only be edited. */
  onAskParent: (() => void) | null;
  /** Draws what else may be answered into the element; `null`: nothing. */
  more?: ((into: HTMLElement | null) => void) | null;
}

/** Asks before a personal detail leaves. The first button and Escape are the safe ways out. */
export function WarningCard(props: WarningCardProps) {
  const { types, decision, recallRule, lastTwo, ready, busy, note, onAskParent } = props;
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready) primary.current?.focus();
  }, [ready]);
  const disabled = !ready || busy;
  const refused = decision === 'refuse';
  const blocked = refused && !onAskParent;

  return (
    <div
      class="card ticket"
      role="alertdialog"
      lang={t('language')}
      aria-labelledby="title"
      aria-describedby="who why"
      aria-busy={busy}
    >
      <TypeMark type={types[0]!} />
      <h1 id="title">{t('warning_title', foundNames(types))}</h1>
      <p id="who" class="who">
        {props.lasting ? t('warning_anyone') : audienceLine(props.audience)}
      </p>
      <div id="why">
        {reasons(types).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      {recallRule && <p class="soft">{t('warning_recall_rule')}</p>}
      {blocked ? <p class="note">{t('warning_blocked')}</p> : <Preview text={props.preview} />}
      {note && (
        <p class="note" role="note">
          {t(note)}
        </p>
      )}
      <div class="choices">
        {!blocked && (
          <button
            ref={primary}
            type="button"
            class="primary"
            disabled={disabled}
            onClick={() => disabled || props.onMask()}
          >
            {t('warning_mask')}
          </button>
        )}
        <button
          ref={blocked ? primary : null}
          type="button"
          class={blocked ? 'primary' : ''}
          disabled={disabled}
          onClick={() => disabled || props.onEdit()}
        >
          {t('warning_edit')}
        </button>
      </div>
      {refused ? (
        onAskParent && (
          <button type="button" class="quiet" disabled={disabled} onClick={onAskParent}>
            {t('warning_ask_parent')}
          </button>
        )
      ) : (
        <SendAnyway
          lastTwo={decision === 'hard-gate' ? lastTwo : null}
          holdable={decision === 'gate'}
          disabled={disabled}
          onSend={() => disabled || props.onSendAnyway()}
        />
      )}
      {props.more && <div ref={props.more} />}
    </div>
  );
}

/** Rounded, as it is an estimate: “1.3万”, “13K”. */
function audienceLine(audience: number | null): string {
  if (audience === null) return t('warning_everyone');
  const rounded = new Intl.NumberFormat(t('language'), {
    notation: 'compact',
    maximumSignificantDigits: 2,
  });
  return t('warning_audience', rounded.format(audience));
}

/** Why it matters, of the two most serious: a third line would not be read. */
function reasons(types: readonly DataType[]): string[] {
  return [...new Set(types.slice(0, 2).map((type) => t(`reason_${type}`)))];
}
