import { addDays } from '../day';
import type { DataType } from '../pii/finding';
import { heatMap } from './heat-map';
import { isSensitive } from './meaning';
import type { Row } from './row';

/** Something worth doing; `dash_todo_<what>` in `_locales` says it. */
export interface ToDo {
  /** Stable while the reason is the same: what was ticked stays ticked, a new reason comes back. */
  id: string;
  what: 'due' | 'sent' | 'leak' | 'rights' | 'backup' | 'own';
  site: string | null;
  type: DataType | null;
}

/** What the ledger's rows do not tell. */
export interface Care {
  /** Letters whose day has come, with no answer. */
  due: number;
  /** Whether there is no backup of these days. */
  oldBackup: boolean;
  /** Whether the viewer has entered own details to be kept safe. */
  knowsOwn: boolean;
}

/** How many are shown. */
const MOST = 3;

/** The three most useful things to do now; the ledger's own care fills what is free. */
export function toDos(rows: readonly Row[], today: string, care: Care): ToDo[] {
  const since = addDays(today, -6);
  const recent = rows
    .filter(({ day }) => day >= since && day <= today)
    .sort((a, b) => Number(sensitive(b)) - Number(sensitive(a)) || b.last - a.last);
  const sent = recent.find(({ action, type }) => action === 'sent_anyway' && type);
  const leak = recent.find(({ kind, action }) => kind === 'leak' && action === 'seen');
  const rights = heatMap(rows).cells.find(({ answered }) => !answered);
  const all: (ToDo | null)[] = [
    care.due > 0 ? { id: `due ${today}`, what: 'due', site: null, type: null } : null,
    sent
      ? { id: `sent ${sent.site} ${sent.type} ${sent.day}`, what: 'sent', ...about(sent) }
      : null,
    leak ? { id: `leak ${leak.site} ${leak.day}`, what: 'leak', ...about(leak) } : null,
    rights ? { id: `rights ${rights.site}`, what: 'rights', ...about(rights) } : null,
    care.oldBackup
      ? { id: `backup ${today.slice(0, 7)}`, what: 'backup', site: null, type: null }
      : null,
    care.knowsOwn ? null : { id: 'own', what: 'own', site: null, type: null },
  ];
  return all.filter((todo) => todo !== null).slice(0, MOST);
}

function about({ site, type }: Pick<Row, 'site' | 'type'>): Pick<ToDo, 'site' | 'type'> {
  return { site, type };
}

function sensitive({ type }: Row): boolean {
  return type !== null && isSensitive(type);
}
