import type { brokenBuild } from '../../tests/e2e/support/broken-build';
import type { Tab, Viewer } from '../../tests/e2e/support/viewer';
import type { Room } from '../../tests/rooms/room';
import type { labelsIn } from '../start/labels';

/** Something a viewer may meet. */
export interface Screen {
  /** Kebab-case, unique; begins the names of its pictures. */
  name: string;
  /** Key of a sentence in `_locales` that is on show there and nowhere before. */
  says: string;
  /** The one browser in which it can be met, if not both. */
  only?: Viewer['name'];
  /** Goes there; resolves to the tab that shows it. */
  reach(stage: Stage): Promise<Tab>;
}

/** What is seen in one browser with a fresh profile. */
export interface Visit {
  /** What is out of order in its build; see `brokenBuild`. */
  broken?: Parameters<typeof brokenBuild>[1];
  /** Whether each picture needs a profile of its own. */
  alone?: true;
  /** What happens there before anything is looked at. */
  before?(stage: Stage): Promise<void>;
  screens: Screen[];
}

/** The browser of a visit, at one width. */
export interface Stage {
  viewer: Viewer;
  labels: ReturnType<typeof labelsIn>;
  /** Opens a room, the width of the picture; it is closed afterwards. */
  enter(room: Room): Promise<Tab>;
  /** Opens a page; likewise. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, e.g. `dashboard.html#/ledger`; likewise. */
  page(path: string): Promise<Tab>;
  /** Opens the popup over the tab of a session. */
  popup(session: string): Promise<Tab>;
}
