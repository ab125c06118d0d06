import axe from 'axe-core';
import type { Tab } from './viewer';

/** The accessibility faults axe knows of in a page of ours, each with where it is. */
export async function faultsIn(tab: Tab, options: axe.RunOptions = {}): Promise<unknown[]> {
  // Half a megabyte: once for each document.
  if (!(await tab.evaluate("typeof axe === 'object'")))
    await tab.evaluate(`(() => { ${axe.source}; return null; })()`);
  // Some colours take a moment to change.
  await tab.waitFor('document.getAnimations().every((one) => !(one instanceof CSSTransition))');
  const faults = await tab.evaluate<string>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`,
  );
  return JSON.parse(faults);
}

/** The same in the light look, and what the dark one, which stays, does to the contrast: all else is no matter of colours. */
export async function faultsInBothLooks(tab: Tab): Promise<unknown[]> {
  await tab.setDark(false);
  const light = await faultsIn(tab);
  await tab.setDark(true);
  const dark = await faultsIn(tab, { runOnly: ['color-contrast'] });
  return [...light, ...dark.map((fault) => ['in the dark', fault])];
}
