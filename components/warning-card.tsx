import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../utils/i18n';
import type { DataType } from '../utils/pii/finding';
import { SendAnyway } from './send-anyway';
import { TypeMark } from './type-mark';

export interface WarningCardProps {
  /** What was found, most serious first. */
  types: DataType[];
  /** `hard-gate`: sending anyway takes the last two characters as well. */
  tier: 'gate' | 'hard-gate';
  /** About how many watch; `null`: unknown. */
  audience: number | null;
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
}

/** Asks before a personal detail leaves. The first button and Escape are the safe ways out. */
export function WarningCard(props: WarningCardProps) {
  const { types, tier, audience, recallRule, preview, lastTwo, ready, busy, note } = props;
  const primary = useRef<HTMLButtonElement>(null);
  const [confirming, setConfirming] = useState(false);
  useEffect(() => {
    if (ready) primary.current?.focus();
  }, [ready]);

  const asleep = !ready || busy;
  return (
    <div class="card" role="alertdialog" aria-labelledby="title" aria-describedby="who why">
      <TypeMark type={types[0]!} />
      <h1 id="title">{titleOf(types)}</h1>
      <p id="who" class="who">
        {audience === null
          ? t('warning_everyone')
          : t('warning_audience', audience.toLocaleString())}
      </p>
      <p id="why">{t(`reason_${types[0]!}`)}</p>
      {recallRule && <p class="rule">{t('warning_recall_rule')}</p>}
      <p class="preview">
        <span class="label">{t('warning_will_send')}</span>
        <span class="text">{preview}</span>
      </p>
      {note && (
        <p class="note" role="note">
          {t(note)}
        </p>
      )}
      <div class="choices">
        <button
          ref={primary}
          type="button"
          class="primary"
          disabled={asleep}
          onClick={props.onMask}
        >
          {t('warning_mask')}
        </button>
        <button type="button" disabled={asleep} onClick={props.onEdit}>
          {t('warning_edit')}
        </button>
      </div>
      <SendAnyway
        confirming={confirming}
        lastTwo={tier === 'hard-gate' ? lastTwo : null}
        holdable={tier === 'gate'}
        asleep={asleep}
        onAsk={() => setConfirming(true)}
        onSend={props.onSendAnyway}
      />
    </div>
  );
}

function titleOf(types: DataType[]): string {
  const names = types.map((type) => t(`type_${type}`));
  return t('warning_title', names.join(t('list_comma')));
}
