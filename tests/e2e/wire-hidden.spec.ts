import { OBSERVE } from '../leaks/observe';
import { LEAK_PAGE } from '../leaks/page';
import { expect, test } from './support/fixtures';
import type { Tab } from './support/viewer';

/** In pieces: a whole list that differs in one line cannot be read. */
async function observed(tab: Tab): Promise<string[]> {
  return (await tab.evaluate<string>(OBSERVE)).split('\n');
}

test('a page sees no difference between the taps and what they stand for', async ({
  viewer,
  bareViewer,
}) => {
  const bare = await bareViewer.open(LEAK_PAGE);
  const expected = await observed(bare);
  expect(expected.length).toBeGreaterThan(500);
  await bare.close();

  const tab = await viewer.open(LEAK_PAGE);
  expect(await observed(tab)).toEqual(expected);
  await tab.click('[name=mail]');
  await tab.type('mei.lin@example.com');
  expect(await observed(tab)).toEqual(expected);
  await tab.close();
});

test('a page finds no name, address or event of ours', async ({ viewer, bareViewer }) => {
  const look = `(() => {
    const heard = [];
    for (const type of ['wire', 'a', 'b', 'focus', 'message']) addEventListener(type, () => heard.push(type), true);
    const stacks = [];
    for (const call of [() => XMLHttpRequest.prototype.send.call(1), () => new WebSocket(':'), () => HTMLFormElement.prototype.submit.call(1)])
      try { call(); } catch (error) { stacks.push(error.stack); }
    return JSON.stringify({ names: Object.getOwnPropertyNames(window).sort(), ours: stacks.flatMap((stack) => stack.split('\\n')).filter((line) => !/evaluate/.test(line) && /extension|wire|hushcart/i.test(line)), heard });
  })()`;
  const bare = await bareViewer.open(LEAK_PAGE);
  const tab = await viewer.open(LEAK_PAGE);
  expect(JSON.parse(await tab.evaluate<string>(look))).toEqual(
    JSON.parse(await bare.evaluate<string>(look)),
  );
  await bare.close();
  await tab.close();
});
