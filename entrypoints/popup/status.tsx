import { browser } from 'wxt/browser';
import { type MessageKey, t } from '../../utils/i18n';
import type { Protection } from './tab';

const SENTENCES: Record<Protection, MessageKey> = {
  unsupported: 'popup_unsupported',
  off: 'popup_off',
  protected: 'popup_protected',
  waiting: 'popup_waiting',
  'no-room': 'popup_no_room',
  reload: 'popup_reload',
};

const SHIELD = 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6Z';
/** 24 × 24 outlines, so that a state is more than a colour. */
const SIGNS: Record<Protection, string> = {
  unsupported: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7v.01',
  off: `${SHIELD}M4 3l16 18`,
  protected: `${SHIELD}M8.5 12l2.5 2.5 4.5-5`,
  waiting: `${SHIELD}M12 8v4l3 2`,
  'no-room': `${SHIELD}M9 12h6`,
  reload: 'M20 12a8 8 0 1 1-2.3-5.7M20 3v5h-5',
};

/** Whether this page is protected, in one sentence, with the way out where there is one. */
export function Status({ protection, tabId }: { protection: Protection; tabId: number | null }) {
  return (
    <div class={`status ${protection}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="28" height="28">
        <path d={SIGNS[protection]} />
      </svg>
      <p role="status">{t(SENTENCES[protection])}</p>
      {protection === 'reload' && tabId !== null && (
        <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
          {t('popup_reload_now')}
        </button>
      )}
    </div>
  );
}
