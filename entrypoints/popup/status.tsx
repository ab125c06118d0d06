import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import type { Sentence } from '../../utils/reports/popup-sentence';
import { hostPermissions } from '../../utils/sites';

const SHIELD = 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6Z';
const ALERT = 'M12 4l9 16H3ZM12 10v4M12 17v.01';
const DOOR = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7v.01';
/** 24 × 24 outlines, so that a state is more than a colour. */
const SIGNS: Record<Sentence['says'], string> = {
  permission: 'M6 11h12v9H6ZM9 11V8a3 3 0 0 1 6 0v3',
  unsupported: DOOR,
  paused: `${SHIELD}M10 9v6M14 9v6`,
  off: `${SHIELD}M4 3l16 18`,
  older: 'M20 12a8 8 0 1 1-2.3-5.7M20 3v5h-5',
  level: `${SHIELD}M9 12h6M12 9v6`,
  sent: 'M4 12l16-8-5 16-3-7Z',
  marked: ALERT,
  blocked: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7ZM4 4l16 16',
  waiting: `${SHIELD}M12 8v4l3 2`,
  no_room: `${SHIELD}M9 12h6`,
  fine: `${SHIELD}M8.5 12l2.5 2.5 4.5-5`,
};

interface Props {
  sentence: Sentence;
  words: string;
  tabId: number | null;
  site: string | null;
  onResume(): void;
}

/** The one sentence, and the one way out where there is one. */
export function Status({ sentence, words, tabId, site, onResume }: Props) {
  const { says } = sentence;
  return (
    <div class={`status ${says}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="28" height="28">
        <path d={SIGNS[says]} />
      </svg>
      <p role={says === 'paused' ? undefined : 'status'}>{words}</p>
      {says === 'permission' && (
        // Asked for in the click itself: browsers allow it only there.
        <button
          type="button"
          onClick={() => void browser.permissions.request({ origins: hostPermissions() })}
        >
          {t('popup_allow')}
        </button>
      )}
      {says === 'older' && tabId !== null && (
        <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
          {t('popup_reload_now')}
        </button>
      )}
      {says === 'paused' && (
        <button type="button" onClick={onResume}>
          {t('popup_resume')}
        </button>
      )}
      {says === 'sent' && (
        <a
          class="button"
          target="_blank"
          href={`/dashboard.html#/breach?${new URLSearchParams({ site: site ?? '', type: sentence.type })}`}
          rel="noopener"
        >
          {t('popup_what_to_do')}
        </a>
      )}
    </div>
  );
}
