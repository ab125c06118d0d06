import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Need } from '../../utils/protection/allowed';
import { PinDialog } from './pin-dialog';
import type { Protection } from './use-protection';

/** What stands in the way of an act; `null`: it is done. */
export type Act = () => Promise<Need | null>;

interface PinOptions {
  /** The act sets the PIN, or takes it off: whoever has forgotten the old one need not set one first. */
  isAboutPin?: boolean;
}

/** Does what may need the PIN, and asks for it then. */
export interface Pin {
  run(act: Act, options?: PinOptions): void;
  /** The PIN's dialog, and what went wrong. */
  dialog: ComponentChild;
}

export function usePin(protection: Protection): Pin {
  const [waiting, setWaiting] = useState<{ act: Act; options: PinOptions } | null>(null);
  const [said, setSaid] = useState<'never' | 'failed' | null>(null);

  async function run(act: Act, options: PinOptions = {}): Promise<void> {
    setSaid(null);
    try {
      const need = await act();
      if (need === 'pin') setWaiting({ act, options });
      else if (need) setSaid('never');
      await protection.refresh();
    } catch {
      setSaid('failed');
    }
  }

  const dialog = (
    <>
      {said && (
        <p role="alert" class="banner problem">
          {t(said === 'never' ? 'level_never' : 'options_failed')}
        </p>
      )}
      {waiting && (
        <PinDialog
          protection={protection}
          {...waiting.options}
          onClose={() => setWaiting(null)}
          onOpen={() => {
            setWaiting(null);
            void run(waiting.act, waiting.options);
          }}
        />
      )}
    </>
  );
  return { run: (act, options) => void run(act, options), dialog };
}
