import type { Visit } from '../screen';
import { fourteen } from './age';
import { code } from './code';
import { dashboard, emptyDashboard, family, noDashboard, noFamily } from './dashboard';
import { agreed, asking, elder, timeOver } from './limits';
import { notes } from './notes';
import { noLedger, notRecorded, notSaved, older, updated } from './out-of-order';
import { child, ownPages, welcome } from './own-pages';
import { newcomer, regular } from './popup';
import { warning } from './warning';

/** Every screen the viewer can meet. */
export const visits: Visit[] = [
  warning,
  code,
  notes,
  updated,
  notRecorded,
  newcomer,
  regular,
  older,
  noLedger,
  notSaved,
  dashboard,
  emptyDashboard,
  noDashboard,
  family,
  noFamily,
  welcome,
  ownPages,
  child,
  fourteen,
  asking,
  timeOver,
  agreed,
  elder,
];
