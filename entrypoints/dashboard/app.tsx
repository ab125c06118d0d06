import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../components/dashboard/empty';
import { t } from '../../utils/i18n';
import { ExampleBar } from './example-bar';
import { Navigation } from './navigation';
import { type Page, pages } from './pages';
import { hrefTo } from './route';
import { useFamily } from './use-family';
import { useRoute } from './use-route';
import { useTouch } from './use-touch';

/** Where links lead to while a page of that name is not there. */
const STAND_INS: Readonly<Record<string, string>> = { rights: 'ledger', breach: 'ledger' };

/** The dashboard: navigation beside the page that the address names. */
export function App() {
  const { page: id } = useRoute();
  useTouch();
  const family = useFamily();
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
      <Navigation
        pages={pages.filter((one) => !one.family || family)}
        current={id}
        onSkip={() => title.current?.focus()}
      />
      <main>
        <ExampleBar own={page?.own} />
        <header>
          <h1 ref={title} tabIndex={-1}>
            {name}
          </h1>
          {page?.question && <p class="soft">{t(page.question)}</p>}
        </header>
        <Content key={id} page={page} family={family} />
      </main>
    </>
  );
}

/** The page, or why it is not there. */
function Content({ page, family }: { page: Page | undefined; family: boolean | null }) {
  if (!page) {
    const overview = [t('dash_overview'), hrefTo('overview')] as const;
    return <Empty sign="calm" says={t('dash_no_page_says')} to={overview} />;
  }
  if (!page.family || family) return <page.component />;
  if (family === null) return null;
  return (
    <Empty sign="calm" says={t('family_alone')} to={[t('family_set_up'), '/options.html#people']} />
  );
}

function pageOf(id: string) {
  return pages.find((known) => known.id === id);
}
