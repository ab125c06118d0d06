import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../components/dashboard/empty';
import { t } from '../../utils/i18n';
import { ExampleBar } from './example-bar';
import { Navigation } from './navigation';
import { pages } from './pages';
import { hrefTo } from './route';
import { useRoute } from './use-route';
import { useTouch } from './use-touch';

/** Where links lead to while a page of that name is not there. */
const STAND_INS: Readonly<Record<string, string>> = { rights: 'ledger', breach: 'ledger' };

/** The dashboard: navigation beside the page that the address names. */
export function App() {
  const { page: id } = useRoute();
  useTouch();
  const page = pageOf(id) ?? pageOf(STAND_INS[id] ?? '');
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const name = page ? t(page.title) : t('dash_no_page');

  useEffect(() => {
    document.title = `${name} · ${t('brand')}`;
    // Who went to another page by the keyboard is there; who has just opened the dashboard is at its top.
    if (!first.current) title.current?.focus();
    first.current = false;
    scrollTo(0, 0);
  }, [id]);

  return (
    <>
      <Navigation current={id} onSkip={() => title.current?.focus()} />
      <main>
        <ExampleBar own={page?.own} />
        <header>
          <h1 ref={title} tabIndex={-1}>
            {name}
          </h1>
          {page?.question && <p class="soft">{t(page.question)}</p>}
        </header>
        {page ? (
          <page.component key={id} />
        ) : (
          <Empty
            sign="calm"
            says={t('dash_no_page_says')}
            to={[t('dash_overview'), hrefTo('overview')]}
          />
        )}
      </main>
    </>
  );
}

function pageOf(id: string) {
  return pages.find((known) => known.id === id);
}
