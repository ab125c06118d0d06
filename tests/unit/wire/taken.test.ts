// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Choice } from '../../../components/warning/choice-card';
import { askParent } from '../../../entrypoints/limits.content/ask-parent';
import { openCard } from '../../../entrypoints/limits.content/open-card';
import { openTaken } from '../../../entrypoints/wire-finder.content/taken';
import type { DataType } from '../../../utils/pii/finding';
import { levelFor } from '../../../utils/protection/profile';

vi.mock('../../../utils/i18n', () => ({ t: (key: string) => key, formOf: () => 'one' }));
vi.mock('../../../utils/page/attempt-target', () => ({ composers: () => new Set() }));
vi.mock('../../../components/warning/found-names', () => ({ foundNames: String }));
vi.mock('../../../utils/protection/profile', () => ({ levelFor: vi.fn() }));
vi.mock('../../../entrypoints/limits.content/open-card', () => ({
  openCard: vi.fn(() => ({ show() {}, close() {} })),
}));
vi.mock('../../../entrypoints/limits.content/ask-parent', () => ({
  askParent: vi.fn(),
  isAsking: () => false,
}));

const write = vi.fn();
beforeEach(() => vi.clearAllMocks());

function take(type: DataType, level: 0 | 1 | 2 | 3): Promise<boolean> {
  vi.mocked(levelFor).mockReturnValue(level);
  return openTaken('taobao', { write })([{ type, value: '13800001234' }]);
}
const card = () => vi.mocked(openCard).mock.calls[0]! as [Element, Choice, { onOther(): void }];

test('at the levels of one’s own the viewer may let it go, and that is written down', async () => {
  const goes = take('phone', 1);
  expect(card()[1].other).toBe('wire_taken_send');
  card()[2].onOther();
  expect(await goes).toBe(true);
  const event = { kind: 'disclosure', channel: 'chat', action: 'sent_anyway', types: ['phone'] };
  expect(write).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(event));
  expect(JSON.stringify(write.mock.calls)).not.toContain('13800001234');
});

test.each([
  ['a code', 'verification_code', 0],
  ['a child’s code, whoever is asked', 'verification_code', 2],
  ['a small child’s number', 'phone', 3],
] as const)('%s is let go by nobody', (_what, type, level) => {
  void take(type, level);
  expect(card()[1].other).toBeNull();
  expect(askParent).not.toHaveBeenCalled();
});

test.each([
  ['onYes', true],
  ['onNo', false],
] as const)('a child’s number goes as a parent says: %s', async (answer, expected) => {
  const goes = take('phone', 2);
  expect(openCard).not.toHaveBeenCalled();
  const [question] = vi.mocked(askParent).mock.calls[0]!;
  expect(question.request).toMatchObject({ about: 'send', site: 'taobao', types: ['phone'] });
  question[answer]!();
  expect(await goes).toBe(expected);
  expect(write).toHaveBeenCalledTimes(expected ? 1 : 0);
});
