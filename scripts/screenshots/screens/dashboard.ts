import { noDatabase } from '../../../tests/e2e/support/broken-build';
import type { Screen, Visit } from '../screen';

/** Each page, and a key of what stands on it alone. */
const PAGES = {
  overview: 'dash_todos',
  ledger: 'dash_heat_key',
  flows: 'dash_flows_asks',
  timeline: 'dash_less',
  trackers: 'dash_trackers_limits',
  warnings: 'dash_warnings_limits',
  risk: 'dash_risk_advice',
  leaks: 'dash_leaks_asks',
  family: 'dash_family_asks',
} as const;

/** The dashboard with invented entries: 12, enough for a year, and so many that only rows are left to look at. */
export const dashboard: Visit = {
  screens: Object.entries(PAGES).flatMap(([page, says]): Screen[] => [
    { name: `dash-${page}`, says, reach: (stage) => stage.page(address(page, 1200)) },
    {
      name: `dash-${page}-12`,
      says: 'dash_example_says',
      reach: (stage) => stage.page(address(page, 12)),
    },
    {
      name: `dash-${page}-5000`,
      says,
      reach: (stage) => stage.page(address(page, 5000)),
    },
  ]),
};

/** The dashboard of somebody who has just installed it. */
export const emptyDashboard: Visit = {
  screens: Object.keys(PAGES).map((page) => ({
    name: `dash-${page}-empty`,
    says: 'dash_see_example',
    reach: (stage) => stage.page(`dashboard.html#/${page}`),
  })),
};

/** A ledger that does not open. */
export const noDashboard: Visit = {
  broken: { dashboard: noDatabase },
  screens: [
    {
      name: 'dash-unavailable',
      says: 'dash_repair',
      reach: (stage) => stage.page('dashboard.html#/ledger'),
    },
  ],
};

function address(page: string, entries: number): string {
  return `dashboard.html#/${page}?example=${entries}`;
}
