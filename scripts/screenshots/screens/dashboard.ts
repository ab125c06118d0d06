import { noDatabase } from '../../../tests/e2e/support/broken-build';
import { askBackground } from '../../../tests/e2e/support/own';
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

/** The page of a family, which is there where one is set up: with invented entries, and as it begins. */
export const family: Visit = {
  async before({ viewer }) {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', '582130');
  },
  screens: [
    {
      name: 'dash-family',
      says: 'family_permits_caption',
      reach: (stage) => stage.page(address('family', 1200)),
    },
    {
      name: 'dash-family-table',
      says: 'dash_as_plot',
      reach: async (stage) => {
        const page = await stage.page(address('family', 12));
        await page.waitFor("document.querySelector('.plot .quiet') !== null");
        await page.evaluate("(document.querySelector('.plot .quiet').click(), null)");
        return page;
      },
    },
    {
      name: 'dash-family-empty',
      says: 'family_time_none',
      reach: (stage) => stage.page('dashboard.html#/family'),
    },
  ],
};

/** The same page of somebody who lives alone. */
export const noFamily: Visit = {
  screens: [
    {
      name: 'dash-family-alone',
      says: 'family_set_up',
      reach: (stage) => stage.page('dashboard.html#/family'),
    },
  ],
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
