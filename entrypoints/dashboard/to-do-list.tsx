import { siteName, typeName } from '../../components/dash-names';
import { t } from '../../utils/i18n';
import type { Row } from '../../utils/reports/row';
import { type ToDo, toDos } from '../../utils/reports/to-dos';
import { pages } from './pages';
import { useDone } from './use-done';
import { useHref } from './use-route';

/** Where each is done; the first of the pages that is there. */
const PLACES: Record<ToDo['what'], string[]> = {
  sent: ['breach', 'ledger'],
  leak: ['leaks'],
  rights: ['rights', 'ledger'],
  backup: ['safety', 'ledger'],
  own: ['settings', 'warnings'],
};

/** At most three things worth doing now, to be ticked. */
export function ToDoList({ rows, today }: { rows: Row[]; today: string }) {
  const [done, toggle] = useDone();
  const href = useHref();
  return (
    <section class="card">
      <h2>{t('dash_todos')}</h2>
      <ul class="todos">
        {toDos(rows, today).map((todo) => {
          const { id, what, site, type } = todo;
          const page = PLACES[what].find((name) => pages.some((known) => known.id === name));
          return (
            <li key={id} class={done.has(id) ? 'done' : ''}>
              <input
                type="checkbox"
                checked={done.has(id)}
                aria-label={t('dash_todo_done', wordsOf(todo))}
                onChange={() => toggle(id)}
              />
              <a href={href(page ?? 'overview', { site, type })}>{wordsOf(todo)}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function wordsOf({ what, site, type }: ToDo): string {
  return t(
    `dash_todo_${what}`,
    site ? siteName(site) : '',
    type ? typeName(type) : t('dash_detail'),
  );
}
