// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchRules } from '../../../entrypoints/engine.content/rules';
import { family } from '../../../utils/family';
import { answer, type Handlers } from '../../../utils/messages';
import type { Finding } from '../../../utils/pii/finding';
import { speakEnglish } from '../components/show';
import { eventually } from '../eventually';

const PHONE: Finding = finding('phone', '13800001234');
const match = vi.fn<Handlers['rule.match']>();
const add = vi.fn<Handlers['rule.add']>();

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  match.mockReset().mockResolvedValue([false]);
  add.mockReset().mockResolvedValue({ added: true });
  answer({ 'rule.match': match, 'rule.add': add } as unknown as Handlers);
});

const settled = () => new Promise((done) => setTimeout(done, 20));

test('what is not known yet is held, and asked about once', async () => {
  match.mockResolvedValue([true]);
  const rules = watchRules('taobao');
  expect(rules.hold([PHONE])).toEqual([PHONE]);
  expect(rules.hold([PHONE])).toEqual([PHONE]);
  const before = rules.version();
  await settled();
  expect(match).toHaveBeenCalledOnce();
  expect(rules.version()).not.toBe(before);
  expect(rules.hold([PHONE])).toEqual([]);
});

test('an innocent draft asks nothing', async () => {
  const rules = watchRules('taobao');
  expect(rules.hold([])).toEqual([]);
  await settled();
  expect(match).not.toHaveBeenCalled();
});

test('nobody answers: the warning comes, and the next look asks again', async () => {
  match.mockRejectedValueOnce(new Error('away')).mockResolvedValue([true]);
  const rules = watchRules('taobao');
  rules.hold([PHONE]);
  await settled();
  expect(rules.hold([PHONE])).toEqual([PHONE]);
  await settled();
  expect(rules.hold([PHONE])).toEqual([]);
});

test('an answer stands for a minute, and not past a change of the level', async () => {
  match.mockResolvedValue([true]);
  const rules = watchRules('taobao');
  rules.hold([PHONE]);
  await settled();
  expect(rules.hold([PHONE])).toEqual([]);
  rules.forget();
  expect(rules.hold([PHONE])).toEqual([PHONE]);
  await settled();
  const clock = vi.spyOn(performance, 'now');
  clock.mockReturnValue(performance.now() + 60_001);
  expect(rules.hold([PHONE])).toEqual([PHONE]);
});

test('of an own detail no rule is offered', () => {
  const into = document.createElement('div');
  watchRules('taobao').offer(into, [PHONE, finding('own_detail', '张小明')], () => {});
  expect(into.textContent).toBe('');
});

test('an older viewer is told whom to call, whatever else may be answered', async () => {
  const into = document.createElement('div');
  const rules = watchRules('taobao');
  await family.setValue('小芳');
  rules.offer(into, [finding('own_detail', '张小明')], () => {});
  expect(into.textContent).toBe('Not sure? Call 小芳 first.');
});

test('an answer is kept before the message goes, and holds at once', async () => {
  const into = document.createElement('div');
  document.body.append(into);
  const rules = watchRules('taobao');
  const gone: string[] = [];
  rules.offer(into, [PHONE], (how) => gone.push(how));
  await choose(into);
  expect(add).toHaveBeenCalledExactlyOnceWith(
    {
      site: 'taobao',
      kind: 'not_personal',
      details: [{ type: 'phone', value: '13800001234' }],
    },
    expect.anything(),
  );
  expect(gone).toEqual(['wrong']);
  expect(rules.hold([PHONE])).toEqual([]);
});

test('a choice that could not be kept sends nothing, and says so', async () => {
  add.mockRejectedValue(new Error('full'));
  const into = document.createElement('div');
  document.body.append(into);
  const gone: string[] = [];
  watchRules('taobao').offer(into, [PHONE], (how) => gone.push(how));
  await choose(into);
  expect(gone).toEqual([]);
  expect(into.querySelector('[role=status]')!.textContent).not.toBe('');
});

/** Opens the answers, and takes the first as soon as it may be taken. */
async function choose(into: Element): Promise<void> {
  into.querySelector('button')!.click();
  const first = () => into.querySelector<HTMLButtonElement>('.rule');
  await eventually(() => expect(first()?.disabled).toBe(false));
  first()!.click();
  await settled();
}

function finding(type: Finding['type'], value: string): Finding {
  return { type, value, start: 0, end: value.length, confidence: 1, detector: 'test' };
}
