import axe from 'axe-core';
import type { Tab } from './viewer';

/** The accessibility faults axe knows of in a page of ours, each with where it is. */
export async function faultsIn(tab: Tab): Promise<unknown[]> {
  await tab.evaluate(`(() => { ${axe.source}; return null; })()`);
  const faults = await tab.evaluate<string>(
    'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))',
  );
  return JSON.parse(faults);
}
