import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { type RuleKind, ruleKinds } from '../../utils/own/rule';
import type { DataType } from '../../utils/pii/finding';
import { useSettled } from '../use-settled';
import { foundNames } from './found-names';

interface Props {
  /** What the warning is about, most serious first. */
  types: DataType[];
  /** Makes the rule, and lets the message go; whether it could be kept. */
  onRule(kind: RuleKind): Promise<boolean>;
}

/** Long answers wrap. Here, and not in the card's style sheet: that is the guard's, and each frame of a room loads it. */
const WIDE = { width: '100%', margin: 0, whiteSpace: 'normal', textAlign: 'start' } as const;

/** What else may be answered to a warning, so that it does not come again. */
export function MoreMenu({ types, onRule }: Props) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const ready = useSettled(open) && !busy;

  const choose = async (one: RuleKind) => {
    setBusy(true);
    setFailed(!(await onRule(one)));
    setBusy(false);
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
            {t(`rule_${one}`, foundNames(types))}
          </button>
        ))}
      <p class="problem" role="status">
        {failed && t('rule_failed')}
      </p>
    </div>
  );
}
