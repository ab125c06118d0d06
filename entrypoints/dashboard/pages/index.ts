import type { ComponentType } from 'preact';
import type { MessageKey } from '../../../utils/i18n';
import { lazyPage } from '../lazy-page';

/** A page of the dashboard. */
export interface Page {
  /** Its name in the address: `#/<id>`. */
  id: string;
  /** Its name in the navigation and above the page. */
  title: MessageKey;
  /** The question it answers, below its name. */
  question?: MessageKey;
  /** Begins a new part of the navigation. */
  part?: MessageKey;
  /** Shows the viewer's own data even while the others show the example. */
  own?: true;
  /** Is there only where a family is set up. */
  family?: true;
  component: ComponentType;
}

/** Every page, in the order of the navigation: one line each. */
export const pages: Page[] = [
  {
    id: 'overview',
    title: 'dash_overview',
    question: 'dash_overview_asks',
    component: lazyPage(() => import('./overview').then(({ Overview }) => Overview)),
  },
  {
    id: 'ledger',
    title: 'dash_ledger',
    question: 'dash_ledger_asks',
    part: 'dash_part_data',
    component: lazyPage(() => import('./ledger').then(({ Ledger }) => Ledger)),
  },
  {
    id: 'flows',
    title: 'dash_flows',
    question: 'dash_flows_asks',
    component: lazyPage(() => import('./flows').then(({ Flows }) => Flows)),
  },
  {
    id: 'timeline',
    title: 'dash_timeline',
    question: 'dash_timeline_asks',
    component: lazyPage(() => import('./timeline').then(({ Timeline }) => Timeline)),
  },
  {
    id: 'trackers',
    title: 'dash_trackers',
    question: 'dash_trackers_asks',
    part: 'dash_part_guard',
    component: lazyPage(() => import('./trackers').then(({ Trackers }) => Trackers)),
  },
  {
    id: 'warnings',
    title: 'dash_warnings',
    question: 'dash_warnings_asks',
    component: lazyPage(() => import('./warnings').then(({ Warnings }) => Warnings)),
  },
  {
    id: 'risk',
    title: 'dash_risk',
    question: 'dash_risk_asks',
    component: lazyPage(() => import('./risk').then(({ Risk }) => Risk)),
  },
  {
    id: 'leaks',
    title: 'dash_leaks',
    question: 'dash_leaks_asks',
    component: lazyPage(() => import('./leaks').then(({ Leaks }) => Leaks)),
  },
  {
    id: 'family',
    title: 'dash_family',
    question: 'dash_family_asks',
    family: true,
    component: lazyPage(() => import('./family').then(({ Family }) => Family)),
  },
  {
    id: 'rights',
    title: 'dash_rights',
    question: 'dash_rights_asks',
    part: 'dash_part_act',
    own: true,
    component: lazyPage(() => import('./rights').then(({ Rights }) => Rights)),
  },
  {
    id: 'breach',
    title: 'dash_breach',
    question: 'dash_breach_asks',
    own: true,
    component: lazyPage(() => import('./breach').then(({ Breach }) => Breach)),
  },
  {
    id: 'safety',
    title: 'dash_safety',
    question: 'dash_safety_asks',
    own: true,
    component: lazyPage(() => import('./safety').then(({ Safety }) => Safety)),
  },
];
