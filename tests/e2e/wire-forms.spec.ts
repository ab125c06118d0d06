import { FORM_PAGE, formPages } from '../leaks/forms';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { askedId, textOf } from './support/popup';
import { hearReports, type Reports } from './support/reports';
import type { Tab, Viewer } from './support/viewer';

const PIN = '582130';

/** Fills a form page in, as its shopper (or, for what cannot be seen, the browser) would. */
async function filled(viewer: Viewer, id: string): Promise<Tab> {
  const { typed } = formPages.find((page) => page.id === id)!;
  const tab = await viewer.open(FORM_PAGE + id);
  await tab.front();
  for (const [name, text] of Object.entries(typed)) {
    await tab.evaluate(`document.querySelector('[name=${name}]').focus(), null`);
    await tab.type(text);
  }
  return tab;
}

const given = ({ all }: { all: Awaited<ReturnType<Reports['all']>> }) =>
  all.filter(({ kind }) => kind === 'disclosure');

test('what a shopper gives at an order is noted once, without the values', async ({ viewer }) => {
  const reports = await hearReports(viewer);
  const tab = await filled(viewer, 'plain');
  await tab.click('button');
  await reports.next(({ kind }) => kind === 'disclosure');
  const all = await reports.all();
  expect(given({ all })).toHaveLength(1);
  expect(all[0]).toMatchObject({
    receiver: null,
    types: ['person_name', 'phone'],
    channel: 'form',
    action: 'given',
    sample: 'M** · 138****1234',
  });
  // The tab stays open: while a page is on its way, Chromium may never answer that it is closed.
  await reports.page.close();
});

const CONCERNS = [
  ['http', ['phone'], /unencrypted/],
  ['third-party', ['phone'], /orders\.example/],
  ['too-much', ['national_id'], /does not need/],
  ['unseen', ['bank_card'], /cannot see/],
] as const;

for (const [id, types, sentence] of CONCERNS) {
  test(`a form is warned of while it is filled in: ${id}`, async ({ viewer }) => {
    const reports = await hearReports(viewer);
    const tab = await filled(viewer, id);
    const told = await reports.next(({ kind }) => kind === 'warning');
    expect(told).toMatchObject({ types, channel: 'form', action: 'seen' });
    await tab.front();
    await expect.poll(async () => (await tab.card())?.text ?? '').toMatch(sentence);
    await tab.close();
    await reports.page.close();
  });
}

test('to whom it was given is the target of the form, not the site', async ({ viewer }) => {
  const reports = await hearReports(viewer);
  const tab = await filled(viewer, 'third-party');
  // What is submitted before the finder is there is not seen: docs/wire.md.
  await reports.next(({ kind }) => kind === 'warning');
  await tab.evaluate('document.forms[0].requestSubmit(), null');
  const told = await reports.next(({ kind }) => kind === 'disclosure');
  expect(told).toMatchObject({ receiver: 'orders.example', types: ['phone'], channel: 'form' });
  await tab.close();
  await reports.page.close();
});

test('at a child’s level a form that asks too much goes nowhere before a parent has agreed', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(120_000);
  const viewer = await launch(browserKind, { server });
  await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
  await askBackground(viewer, 'lock.set', PIN);
  const tab = await filled(viewer, 'too-much');
  // Other tests have sent forms there.
  const before = server.requests.length;
  const orders = () => server.requests.slice(before).filter((one) => one.endsWith('/order'));
  // Only once there is something in the field.
  await tab.evaluate('(window.left = 0, addEventListener("submit", () => left++), null)');
  await tab.evaluate('(document.querySelector("[name=paper]").focus(), null)');
  await tab.type('110101199003070011');
  await tab.waitFor('new FormData(document.forms[0]).get("paper").length === 18');
  await tab.click('button');
  const names = async () => (await tab.card())?.buttons.map(({ name }) => name) ?? [];
  await expect.poll(names).toEqual(['Back to the form', 'Ask a parent']);
  // By a script of its own as well.
  const call = 'fetch("/order", { method: "POST", body: new FormData(document.forms[0]) })';
  expect(await tab.evaluate(`${call}.then(() => "went", () => "stopped")`)).toBe('stopped');
  await tab.warning();
  await tab.choose(/Ask a parent/);
  const page = await viewer.openExtension(`lock.html?ask=${await askedId(viewer)}`);
  await expect
    .poll(() => textOf(page))
    .toContain('asks for more than it needs: an identity number');
  await page.front();
  await page.click('input');
  await page.type(PIN);
  await page.press('Enter');
  await expect.poll(() => textOf(page)).toContain('Done');
  await tab.front();
  await expect.poll(async () => (await tab.card())?.text).toContain('A parent has agreed');
  expect(await tab.evaluate('left')).toBe(0);
  // Its browser has not sent it either: it goes to a frame, and would leave the page as it is.
  expect(orders()).toEqual([]);
  await tab.click('button');
  await tab.waitFor('left === 1');
  await expect.poll(() => orders().length).toBeGreaterThan(0);
  await viewer.close();
});
