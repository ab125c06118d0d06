/** What a week came to; names and types are already in words. */
export interface WeekFigures {
  /** Messages that were held, and what became of them. */
  held: number;
  masked: number;
  edited: number;
  sent: number;
  /** Who had nothing of it before. */
  newcomers: readonly { name: string; types: string }[];
  /** Companies whose requests were blocked this week, most first. */
  followers: readonly { name: string; count: number; change: 'more' | 'less' | 'same' | 'new' }[];
  /** Requests whose day has come or is over. */
  due: number;
  /** Days since the last backup; `null`: there was none. */
  backupAge: number | null;
  /** Warnings the viewer said were wrong. */
  falseAlarms: number;
}

/** One line of the report: a key of `_locales`, and what it is filled with. */
export interface WeekLine {
  part: 'week' | 'new' | 'trackers' | 'todo' | 'accuracy';
  key: WeekKey;
  values: string[];
}

type WeekKey = `rights_week_${
  | 'quiet'
  | 'warned'
  | 'new'
  | `tracker_${'up' | 'down' | 'same' | 'new'}`
  | 'due'
  | 'backup'
  | 'backup_never'
  | 'learnt'
  | 'parent'
  | 'parent_quiet'}`;

/** How many newcomers and followers are named. */
const MOST = 3;
/** Days after which a backup is called for. */
const OLD_BACKUP = 21;
const CHANGES = { more: 'up', less: 'down', same: 'same', new: 'new' } as const;

/** The week in a few lines; of a quiet one, one. */
export function weeklyReport(figures: WeekFigures): WeekLine[] {
  const { held, newcomers, followers, due, falseAlarms } = figures;
  const lines: (WeekLine | null)[] = [
    held > 0 ? warned(figures) : null,
    ...newcomers
      .slice(0, MOST)
      .map(({ name, types }) => line('new', 'rights_week_new', name, types)),
    ...followers
      .slice(0, MOST)
      .map(({ name, count, change }) =>
        line('trackers', `rights_week_tracker_${CHANGES[change]}`, name, count),
      ),
    due > 0 ? line('todo', 'rights_week_due', due) : null,
    backup(figures),
    falseAlarms > 0 ? line('accuracy', 'rights_week_learnt', falseAlarms) : null,
  ];
  const said = lines.filter((each) => each !== null);
  // A backup that is due makes no week a lively one, but is said in a quiet one too.
  return said.every(({ part }) => part === 'todo') && due === 0
    ? [line('week', 'rights_week_quiet'), ...said]
    : said;
}

/** What a parent is told: counts alone, never words, sites or types. */
export function parentLine({ held, masked, edited, sent }: WeekFigures): WeekLine {
  return held > 0
    ? line('week', 'rights_week_parent', held, masked + edited, sent)
    : line('week', 'rights_week_parent_quiet');
}

function warned({ held, masked, edited, sent }: WeekFigures): WeekLine {
  return line('week', 'rights_week_warned', held, masked, edited, sent);
}

function backup({ backupAge }: WeekFigures): WeekLine | null {
  if (backupAge === null) return line('todo', 'rights_week_backup_never');
  return backupAge >= OLD_BACKUP ? line('todo', 'rights_week_backup', backupAge) : null;
}

function line(part: WeekLine['part'], key: WeekKey, ...values: (string | number)[]): WeekLine {
  return { part, key, values: values.map(String) };
}
