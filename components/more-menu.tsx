import { useEffect, useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import { type RuleKind, ruleKinds } from '../utils/own/rule';
import type { DataType } from '../utils/pii/finding';
import { foundNames } from './found-names';

interface Props {
  /** What the warning is about, most serious first. */
  types: DataType[];
  /** Makes the rule, and lets the message go; whether it could be kept. */
  onRule(kind: RuleKind): Promise<boolean>;
}

/** Long answers wrap. Here, and not in the card's style sheet: that is the guard's, and each frame of a room loads it. */
const WIDE = { width: '100%', margin: 0, whiteSpace: 'normal', textAlign: 'start' } as const;
/** A second click where the first one was must not choose, in milliseconds. */
const SETTLE = 300;

/** What else may be answered to a warning, so that it does not come again. */
export function MoreMenu({ types, onRule }: Props) {
  const [open, setOpen] = useState(false);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) return setReady(false);
    const timer = setTimeout(() => setReady(true), SETTLE);
    return () => clearTimeout(timer);
  }, [open]);

  const choose = async (one: RuleKind) => {
    setReady(false);
    const kept = await onRule(one);
    setFailed(!kept);
    setReady(true);
  };
  return (
    <div class="anyway">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('rule_more')}
      </button>
      {open &&
        ruleKinds.map((one) => (
          <button
            key={one}
            type="button"
            class="rule"
            style={WIDE}
            disabled={!ready}
            onClick={() => ready && void choose(one)}
          >
            {t(`rule_${KEYS[one]}`, foundNames(types))}
          </button>
        ))}
      <p class="problem" role="status">
        {failed && t('rule_failed')}
      </p>
    </div>
  );
}

const KEYS = {
  'not-personal': 'not_personal',
  'not-here': 'not_here',
  'not-type': 'not_type',
  public: 'public',
} as const satisfies Record<RuleKind, string>;
