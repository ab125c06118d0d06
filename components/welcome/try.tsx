import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import type { Decision } from '../../utils/protection/decide';
import { useSettled } from '../use-settled';
import { WelcomeCard } from './card';

/** What Hushcart makes of a message that it would hold. */
export interface Judged {
  types: DataType[];
  decision: Decision;
  masked: string;
  /** What has to be typed before sending a secret; `null`: nothing. */
  lastTwo: string | null;
  /** Whether a parent may let it go. */
  mayAsk: boolean;
}

interface Props {
  /** `null`: it passes. */
  judge(text: string): Judged | null;
  /** A message went out, masked or not. */
  onSent(): void;
}

/** A live room to try it in: nothing leaves it. */
export function WelcomeTry({ judge, onSent }: Props) {
  const [sent, setSent] = useState<string[]>([]);
  const [draft, setDraft] = useState('');
  const [held, setHeld] = useState<Judged | null>(null);
  const [asked, setAsked] = useState(false);
  const ready = useSettled(held !== null);
  const field = useRef<HTMLInputElement>(null);

  const send = (text: string) => {
    setSent([...sent, text]);
    setDraft('');
    back();
    onSent();
  };
  const back = () => {
    setAsked(false);
    setHeld(null);
    field.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const text = draft.trim();
    if (!text || held) return;
    const judged = judge(text);
    if (judged) setHeld(judged);
    else send(text);
  };

  return (
    <div class="room">
      <ol class="chat" aria-live="polite" aria-label={t('welcome_room')}>
        <li>
          <b>{t('welcome_host')}</b> {t('welcome_host_says')}
        </li>
        <li>
          <b>{t('welcome_viewer')}</b> {t('welcome_viewer_says')}
        </li>
        {sent.map((text, i) => (
          <li key={i} class="mine">
            <b>{t('welcome_you')}</b> {text}
          </li>
        ))}
      </ol>
      {held && (
        <WelcomeCard
          {...held}
          audience={12_840}
          recallRule={t('language').startsWith('zh')}
          preview={held.masked}
          ready={ready}
          busy={false}
          note={asked ? 'welcome_ask_parent' : null}
          onMask={() => send(held.masked)}
          onEdit={back}
          onSendAnyway={() => send(draft)}
          onAskParent={held.mayAsk ? () => setAsked(true) : null}
        />
      )}
      <form onSubmit={submit}>
        <label>
          {t('welcome_write')}
          <input
            ref={field}
            value={draft}
            autocomplete="off"
            placeholder={t('welcome_sample')}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit" class="primary" disabled={!draft.trim()}>
            {t('welcome_send')}
          </button>
          <button
            type="button"
            onClick={() => {
              setDraft(t('welcome_sample'));
              field.current?.focus();
            }}
          >
            {t('welcome_fill')}
          </button>
        </div>
      </form>
    </div>
  );
}
