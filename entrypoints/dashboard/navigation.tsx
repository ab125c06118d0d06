import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Page } from './pages';
import { hrefTo } from './route';
import { TextSize } from './text-size-switch';
import { useRoute } from './use-route';

interface Props {
  pages: readonly Page[];
  /** Id of the page that is open. */
  current: string;
  onSkip(): void;
}

/** All pages; on a narrow window behind a button. The example, where it is shown, goes along. */
export function Navigation({ pages, current, onSkip }: Props) {
  const [open, setOpen] = useState(false);
  const { example } = useRoute().params;
  useEffect(() => setOpen(false), [current]);

  return (
    <header class={`side${open ? ' open' : ''}`}>
      <button type="button" class="skip" onClick={onSkip}>
        {t('dash_skip')}
      </button>
      <div class="brand">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <span>{t('brand')}</span>
        <button type="button" class="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('dash_menu')}
        </button>
      </div>
      <nav aria-label={t('dash_pages')}>
        <ul>
          {pages.map(({ id, title, part }) => (
            <Fragment key={id}>
              {part && <li class="part">{t(part)}</li>}
              <li>
                <a
                  href={hrefTo(id, { example })}
                  aria-current={id === current ? 'page' : undefined}
                >
                  {t(title)}
                </a>
              </li>
            </Fragment>
          ))}
          <li>
            <a href="/options.html">{t('options_title')}</a>
          </li>
        </ul>
      </nav>
      <div class="foot">
        <TextSize />
        <p>{t('popup_all_local')}</p>
      </div>
    </header>
  );
}
