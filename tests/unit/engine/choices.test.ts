import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choicesFor } from '../../../entrypoints/guard.content/choices';
import { sitesOff } from '../../../utils/settings';
import { blankRecord, learn } from '../../../utils/sites/taught';
import { eventually } from '../eventually';

const host = 'www.shop.example';
const taught = { id: 'shop.example', host, composer: ['#say'], send: [], since: 0 };

beforeEach(() => fakeBrowser.reset());

test.each([
  ['before', true],
  ['after', false],
])(
  'what is off is off, though the site learns its name %s the choice is read',
  async (_when, isEarly) => {
    await sitesOff.setValue(['shop.example']);
    const record = blankRecord(host, 'US');
    const choices = choicesFor(record);
    if (isEarly) learn(record, taught);
    await choices.read();
    if (!isEarly) learn(record, taught);
    expect(choices.isOff).toBe(true);
  },
);

test('it is on again once that was chosen, and off with another pause', async () => {
  const record = blankRecord(host, 'US');
  const choices = choicesFor(record);
  await choices.read();
  expect(choices.isOff).toBe(false);
  learn(record, taught);
  await sitesOff.setValue(['jd', 'shop.example']);
  await eventually(() => expect(choices.isOff).toBe(true));
  await sitesOff.setValue(['jd']);
  await eventually(() => expect(choices.isOff).toBe(false));
});
