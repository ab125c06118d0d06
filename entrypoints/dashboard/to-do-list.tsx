import { siteName, typeName } from '../../components/dashboard/names';
import { t } from '../../utils/i18n';
import type { Row } from '../../utils/reports/row';
import { type ToDo, toDos } from '../../utils/reports/to-dos';
import { useCare } from './use-care';
import { useDone } from './use-done';
import { useHref } from './use-route';

/** Where each is done: a page of the dashboard. Own details are entered in the settings. */
const PLACES: Record<Exclude<ToDo['what'], 'own'>, string> = {
  due: 'rights',
  sent: 'breach',
  leak: 'leaks',
  rights: 'rights',
  backup: 'safety',
};
const OWN = '/options.html#own';

/** At most three things worth doing now, to be ticked. */
export function ToDoList({ rows, today }: { rows: Row[]; today: string }) {
  const [done, toggle] = useDone();
  const care = useCare(today);
  const href = useHref();
  const todos = care ? toDos(rows, today, care) : [];
  return (
    <section class="card">
      <h2>{t('dash_todos')}</h2>
      <ul class="todos">
        {todos.map((todo) => {
          const { id, what, site, type } = todo;
          const to = what === 'own' ? OWN : href(PLACES[what], { site, type });
          return (
            <li key={id} class={done.has(id) ? 'done' : ''}>
              <input
                type="checkbox"
                checked={done.has(id)}
                aria-label={t('dash_todo_done', wordsOf(todo))}
                onChange={() => toggle(id)}
              />
              <a href={to}>{wordsOf(todo)}</a>
            </li>
          );
        })}
      </ul>
      {care && todos.length === 0 && <p class="soft">{t('dash_todos_none')}</p>}
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
