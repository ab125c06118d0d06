import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { noticeMustTell } from '../../utils/rights/breach';
import { own } from './own-words';

/** Does a notice of a breach tell what it must? */
export function NoticeCheck({ askHref }: { askHref: string }) {
  const [told, setTold] = useState<readonly string[]>([]);
  const missing = noticeMustTell.length - told.length;
  return (
    <fieldset class="rights-card rights-notice">
      <legend>{t('rights_notice')}</legend>
      <p class="soft">{t('rights_notice_says')}</p>
      {noticeMustTell.map(({ id, words }) => (
        <label key={id} class="rights-check">
          <input
            type="checkbox"
            checked={told.includes(id)}
            onChange={({ currentTarget }) =>
              setTold(currentTarget.checked ? [...told, id] : told.filter((each) => each !== id))
            }
          />
          {own(words)}
        </label>
      ))}
      <p role="status">
        {missing > 0 ? t('rights_notice_missing', String(missing)) : t('rights_notice_whole')}
      </p>
      {missing > 0 && (
        <a class="rights-quiet" href={askHref}>
          {t('rights_notice_write')}
        </a>
      )}
    </fieldset>
  );
}
