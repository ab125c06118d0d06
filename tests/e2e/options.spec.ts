import { rooms } from '../rooms';
import { faultsInBothLooks } from './support/axe';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { textOf } from './support/popup';
import type { Tab, Viewer } from './support/viewer';

const PIN = '582130';

test.describe('settings', () => {
  test.describe.configure({ timeout: 180_000 });
  let viewer: Viewer;
  test.beforeEach(async ({ browserKind, server }) => {
    viewer = await launch(browserKind, { server });
  });
  test.afterEach(() => viewer.close());

  test('keep a detail as fingerprints, list it masked, find it and forget it', async () => {
    const options = await open(viewer);
    await options.click('#own input');
    await options.type('张小明');
    await options.press('Enter');
    await says(options, 'Kept as fingerprints');
    await says(options, '张**');
    expect(await options.evaluate('document.querySelector("#own input").value')).toBe('');
    expect(await options.evaluate('document.body.innerText.includes("张小明")')).toBe(false);

    await askBackground(viewer, 'level.change', { do: 'site', site: 'jd', on: false });
    await askBackground(viewer, 'trackers.remember', 'taobao.com');
    await says(options, 'Site switched off');
    await says(options, 'Trackers let through');
    await options.click('[type=search]');
    await options.type('name');
    await expect.poll(() => kept(options)).toEqual(['张**']);
    await options.click('.kept button');
    await says(options, 'Nothing here fits');
    expect(await askBackground(viewer, 'own.list', null)).toEqual([]);
  });

  test('ask for the PIN on the way down, never on the way up', async () => {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    const answer = await askBackground(viewer, 'lock.set', PIN);
    const options = await open(viewer);
    await options.click('input[name=level][value="3"]');
    // The page has heard of it: a click on what it still shows as chosen is none.
    await options.waitFor('document.querySelector("[name=level][value=\'3\']").checked');
    expect(await levelOf(viewer)).toBe(3);
    await options.click('input[name=level][value="0"]');
    await says(options, 'This needs the PIN');
    expect(await levelOf(viewer)).toBe(3);
    // What is typed before the field has the focus is typed nowhere.
    await options.waitFor('document.activeElement.matches("dialog input")');
    await options.type(PIN);
    await options.press('Enter');
    await expect.poll(() => levelOf(viewer)).toBe(0);
    await says(options, 'Unlocked');

    // Forgotten: after the code comes another PIN, and with it another code.
    await askBackground(viewer, 'lock.close', null);
    await options.click('input[name=level][value="3"]');
    await options.waitFor('document.querySelector("[name=level][value=\'3\']").checked');
    expect(await levelOf(viewer)).toBe(3);
    await options.click('input[name=level][value="0"]');
    await says(options, 'This needs the PIN');
    await options.click('dialog .quiet');
    await says(options, 'Recovery code');
    await options.click('dialog input');
    await options.type((answer as { code: string }).code);
    await options.press('Enter');
    await says(options, 'set a new one now');
    await options.click('dialog [autocomplete=new-password]');
    await options.type('907152');
    await options.press('Tab');
    await options.type('907152');
    await options.press('Enter');
    await options.click('dialog .code .primary');
    await expect.poll(() => levelOf(viewer)).toBe(0);
    await askBackground(viewer, 'lock.close', null);
    expect(await askBackground(viewer, 'lock.open', '907152')).toMatchObject({ open: true });
  });

  test('take a time of day as it is typed, key by key', async () => {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    const night = { from: 21 * 60 + 30, to: 7 * 60 };
    await askBackground(viewer, 'level.change', { do: 'time', time: { daily: null, night } });
    const options = await open(viewer);
    await options.evaluate('(document.querySelectorAll("[type=time]")[1].focus(), null)');
    await options.type('0845');
    await options.evaluate('(document.querySelector("#own input").focus(), null)');
    const times = async () => (await askBackground(viewer, 'lock.state', null)).time.night;
    await expect.poll(times).toEqual({ ...night, to: 8 * 60 + 45 });
    // Whoever stays there presses Enter.
    await options.evaluate('(document.querySelectorAll("[type=time]")[1].focus(), null)');
    await options.type('0930');
    await options.press('Enter');
    await expect.poll(times).toEqual({ ...night, to: 9 * 60 + 30 });
  });

  test('are reached from the popup and the dashboard, and lead back', async () => {
    const popup = await viewer.openExtension('popup.html');
    await says(popup, 'Settings');
    const link = "[...document.links].find(({ innerText }) => innerText === 'Settings')";
    expect(await popup.evaluate<string>(`${link}.pathname`)).toBe('/options.html');
    const tab = await viewer.openExtension('dashboard.html');
    await says(tab, 'How was my week?');
    // Another page in the same tab: what is asked of the old one has no answer.
    const arrives = (words: string) =>
      expect.poll(() => textOf(tab).catch(() => '')).toContain(words);
    await tab.evaluate('(document.querySelector("nav [href=\'/options.html\']").click(), null)');
    await arrives('Protection level');
    await tab.evaluate('(document.querySelector("header a").click(), null)');
    await arrives('How was my week?');
  });

  test('show the part they were opened for', async () => {
    const options = await viewer.openExtension('options.html#shortcuts');
    await says(options, 'Keyboard shortcuts');
    const top = "document.querySelector('#shortcuts')?.getBoundingClientRect().top";
    await options.waitFor(`${top} < innerHeight`);
  });

  test('open the lock when asked to, for what is waiting elsewhere', async () => {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
    const options = await open(viewer);
    const unlock = "[...document.querySelectorAll('#lock button')].at(-1)";
    await options.waitFor(`${unlock}?.innerText === 'Unlock'`);
    await options.evaluate(`(${unlock}.click(), null)`);
    await says(options, 'This needs the PIN');
    await options.waitFor('document.activeElement.matches("dialog input")');
    await options.type(PIN);
    await options.press('Enter');
    await says(options, 'Unlocked');
    await options.waitFor(`${unlock}.innerText !== 'Unlock'`);
    const site = { do: 'site', site: 'jd', on: false } as const;
    expect(await askBackground(viewer, 'level.change', site)).not.toHaveProperty('need');
  });

  test('give an older person larger letters on every page, and over rooms', async () => {
    const options = await open(viewer);
    await options.click('input[name=who][value=elder]');
    await says(options, 'Whom to ask when in doubt');
    const width = 'document.body.getBoundingClientRect().width';
    const popup = await viewer.openExtension('popup.html');
    await says(popup, 'Settings');
    await expect.poll(() => popup.evaluate<number>(width)).toBe(450);
    const dashboard = await viewer.openExtension('dashboard.html');
    await says(dashboard, 'How was my week?');
    const size = 'getComputedStyle(document.documentElement).fontSize';
    await expect.poll(() => dashboard.evaluate<string>(size)).toBe('20px');

    const tab = await viewer.enter(rooms.find(({ id }) => id === 'enter-keyup')!);
    await tab.focusComposer();
    await tab.type('打我电话13800001234');
    await tab.send('enter');
    await tab.warning();
    await expect.poll(async () => (await tab.card())?.width).toBe(450);
    await tab.close();
  });

  test('propose the next level in the month of a birthday, and take the PIN for it', async () => {
    const today = new Date();
    const born = { year: today.getFullYear() - 14, month: today.getMonth() + 1 };
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
    // When somebody was born is for whoever has the PIN.
    expect(await askBackground(viewer, 'level.change', { do: 'born', born })).toEqual({
      need: 'pin',
    });
    await askBackground(viewer, 'lock.open', PIN);
    await askBackground(viewer, 'level.change', { do: 'born', born });
    await askBackground(viewer, 'lock.close', null);
    const popup = await viewer.openExtension('popup.html');
    await says(popup, '14 years old by now');
    await popup.close();

    const options = await open(viewer);
    await says(options, '14 years old by now');
    await says(options, 'It would be “Remind”');
    expect(await levelOf(viewer)).toBe(2);
    await options.click('.age-step button:not(.quiet)');
    await says(options, 'This needs the PIN');
    expect(await levelOf(viewer)).toBe(2);
    await options.waitFor('document.activeElement.matches("dialog input")');
    await options.type(PIN);
    await options.press('Enter');
    await expect.poll(() => levelOf(viewer)).toBe(1);
    await options.waitFor('document.querySelector(".age-step") === null');
    expect(await askBackground(viewer, 'lock.state', null)).toMatchObject({ who: 'teen', born });

    // Four years on: it can wait.
    await askBackground(viewer, 'level.change', {
      do: 'born',
      born: { ...born, year: born.year - 4 },
    });
    await says(options, '18 years old by now');
    await options.click('.age-step .quiet');
    await options.waitFor('document.querySelector(".age-step") === null');
    expect(await levelOf(viewer)).toBe(1);
  });

  test('take a file of settings, and say what is wrong with another', async () => {
    const options = await open(viewer);
    for (const [text, answer] of [
      ['not json', 'not a settings file'],
      ['{"format":"hushcart-ledger"}', 'not one of Hushcart’s settings'],
      ['{"format":"hushcart-settings","version":99}', 'newer Hushcart'],
      ['{"format":"hushcart-settings","version":1,"settings":{"level":9}}', 'not in order'],
      [
        '{"format":"hushcart-settings","version":1,"settings":{"who":"teen","level":1,"sites":{},"off":["jd"]}}',
        'are in force',
      ],
      [
        '{"format":"hushcart-settings","version":1,"settings":{"who":"teen","level":1,"sites":{},"off":["jd"],"only":["jd"],"time":{"daily":45,"night":null}}}',
        'are in force',
      ],
    ] as const) {
      await give(options, text);
      await says(options, answer);
    }
    await expect
      .poll(() => askBackground(viewer, 'lock.state', null))
      .toMatchObject({
        who: 'teen',
        level: 1,
        off: ['jd'],
        only: ['jd'],
        time: { daily: 45, night: null },
      });
  });

  test('have no accessibility fault that axe knows, light or dark', async () => {
    await askBackground(viewer, 'own.add', { kind: 'name', text: '张小明' });
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
    await askBackground(viewer, 'lock.reset', true);
    const options = await open(viewer);
    await says(options, '张**');
    expect(await faultsInBothLooks(options)).toEqual([]);
    await options.click('input[name=level][value="0"]');
    await says(options, 'This needs the PIN');
    expect(await faultsInBothLooks(options)).toEqual([]);
  });
});

async function open(viewer: Viewer): Promise<Tab> {
  const options = await viewer.openExtension('options.html');
  await says(options, 'Protection level');
  return options;
}

async function says(tab: Tab, words: string): Promise<void> {
  await expect.poll(() => textOf(tab)).toContain(words);
}

async function levelOf(viewer: Viewer): Promise<number> {
  return (await askBackground(viewer, 'lock.state', null)).level;
}

function kept(options: Tab): Promise<string[]> {
  return options.evaluate(
    '[...document.querySelectorAll(".kept b")].map((label) => label.textContent)',
  );
}

/** Chooses a file with this text, as a person does in the browser’s own window. */
function give(options: Tab, text: string): Promise<unknown> {
  return options.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'settings.json'));
    const field = document.querySelector('[type=file]');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);
}
