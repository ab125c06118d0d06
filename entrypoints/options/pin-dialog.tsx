import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { PinForm } from './pin-form';
import type { Protection } from './use-protection';

interface Props {
  protection: Protection;
  isAboutPin?: boolean | undefined;
  onOpen(): void;
  onClose(): void;
}

/** The PIN, in front of the page that needs it. */
export function PinDialog({ protection, isAboutPin, onOpen, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="pin-title" onClose={onClose}>
      <h2 id="pin-title">{t('lock_needed')}</h2>
      <PinForm protection={protection} isAboutPin={isAboutPin} onOpen={onOpen} />
      <div class="row">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {t('options_cancel')}
        </button>
      </div>
    </dialog>
  );
}
