import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OwnWatch, watchOwn } from '../../../entrypoints/engine.content/own';
import { WAIT } from '../../../entrypoints/engine.content/own-check';
import { answer, type Handlers } from '../../../utils/messages';
import type { Detail, Form } from '../../../utils/own/detail';
import { formsOf } from '../../../utils/own/forms';
import { scan } from '../../../utils/pii/scan';
import { ownRevision } from '../../../utils/settings';
import { own, sketchOf } from '../own/own-of';

const NAME = own('name', '张小明');
const TEXT = '我叫张小明';

let details: Detail[];
const sketch = vi.fn<Handlers['own.sketch']>();
const verify = vi.fn<Handlers['own.verify']>();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  details = [NAME];
  draft = '';
  sketch.mockReset().mockImplementation(async () => sketchOf(details));
  verify.mockReset().mockImplementation(async (forms: Form[]) => {
    const mine = details.flatMap(formsOf);
    return forms.filter((form) => mine.includes(form));
  });
  answer({ 'own.sketch': sketch, 'own.verify': verify } as unknown as Handlers);
});
afterEach(() => vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(100);

let draft = '';
const open = () => watchOwn(() => draft);

/** What a frame finds in a draft that the viewer has just written. */
async function found(watch: OwnWatch, text: string): Promise<string[]> {
  draft = text;
  watch.ask(text);
  await settled();
  return scan(text, { ownDetails: watch.find })
    .filter(({ type }) => type === 'own_detail')
    .map(({ value }) => value);
}

test('an own detail is known a moment after it is written', async () => {
  const watch = open();
  await settled();
  expect(await found(watch, TEXT)).toEqual(['张小明']);
  expect(watch.unsure(TEXT)).toBeNull();
});

test('so is what was written before the vault had said what to look for', async () => {
  const watch = open();
  expect(await found(watch, TEXT)).toEqual(['张小明']);
});

test('where nothing is entered, nothing is asked or waited for', async () => {
  details = [];
  const watch = open();
  await settled();
  watch.ask(TEXT);
  await settled();
  expect(watch.unsure(TEXT)).toBeNull();
  expect(verify).not.toHaveBeenCalled();
});

test('whatever is learnt tells that drafts may be judged otherwise', async () => {
  const watch = open();
  const first = watch.version();
  await settled();
  const known = watch.version();
  expect(known).not.toBe(first);
  await found(watch, TEXT);
  expect(watch.version()).not.toBe(known);
});

test('an open room learns of what is added and removed', async () => {
  details = [];
  const watch = open();
  expect(await found(watch, TEXT)).toEqual([]);
  details = [NAME];
  await ownRevision.setValue('1');
  expect(await found(watch, TEXT)).toEqual(['张小明']);
  details = [own('name', '李子明')];
  await ownRevision.setValue('2');
  expect(await found(watch, TEXT)).toEqual([]);
  details = [];
  await ownRevision.setValue('3');
  expect(await found(watch, '我叫李子明')).toEqual([]);
});

test('of two changes in quick succession the later counts, in whatever order the answers come', async () => {
  const late = sketchOf([own('name', '李子明')]);
  sketch.mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 50, late)));
  const watch = open();
  await ownRevision.setValue('1');
  await settled();
  expect(await found(watch, TEXT)).toEqual(['张小明']);
});

test('a vault that cannot be opened costs nothing but own details, and is asked again later', async () => {
  sketch.mockRejectedValueOnce(new Error('database away'));
  const watch = open();
  expect(await found(watch, TEXT)).toEqual([]);
  expect(watch.unsure(TEXT)).toBeNull();
  expect(sketch).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await found(watch, TEXT)).toEqual(['张小明']);
});

test('so does a background that is silent, once it has been waited for', async () => {
  sketch.mockImplementationOnce(() => new Promise(() => {}));
  const watch = open();
  expect(await found(watch, TEXT)).toEqual([]);
  expect(watch.unsure('好看')).toBeNull();
  const over = watch.unsure(TEXT)!();
  await vi.advanceTimersByTimeAsync(WAIT);
  await over;
  expect(watch.unsure(TEXT)).toBeNull();
});

test('a message sent before the vault has said what to look for waits for it', async () => {
  sketch.mockImplementationOnce(
    () => new Promise((resolve) => setTimeout(resolve, 50, sketchOf(details))),
  );
  const watch = open();
  for (let wait = watch.unsure(TEXT); wait; wait = watch.unsure(TEXT)) {
    const over = wait();
    await settled();
    await over;
  }
  expect(scan(TEXT, { ownDetails: watch.find })).toContainEqual(
    expect.objectContaining({ type: 'own_detail', value: '张小明' }),
  );
});
