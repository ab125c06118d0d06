import { expect, test } from 'vitest';
import { dueDays } from '../../../utils/rights/due';
import { marked, nextStep } from '../../../utils/rights/reply';
import { inOrder, isLate, type RightsRequest, waitingFor } from '../../../utils/rights/request';

const SENT = '2026-11-26';
const AFTER = '2026-12-18';

test('what is done is closed', () => {
  expect(nextStep(request(), 'done', SENT)).toEqual({ do: 'close' });
});

test('silence is waited out until its day, then reminded', () => {
  expect(nextStep(request(), 'silence', SENT)).toEqual({ do: 'wait', until: '2026-12-17' });
  expect(nextStep(request(), 'silence', AFTER)).toEqual({ do: 'write', letter: 'reminder' });
});

test.each([
  ['partial', 'remainder'],
  ['refused', 'reason'],
  ['identity', 'identity'],
] as const)('a first %s answer gets a letter', (answer, written) => {
  expect(nextStep(request(), answer, SENT)).toEqual({ do: 'write', letter: written });
});

test('after a second letter come the platform, then the authority', () => {
  const reminded = marked(request(), 'letter:reminder', 0, AFTER);
  const late = '2027-02-01';
  expect(nextStep(reminded, 'refused', late)).toEqual({ do: 'turn', to: 'platform' });
  const turned = marked(reminded, 'turned:platform', 0, late);
  expect(nextStep(turned, 'silence', '2027-04-01')).toEqual({ do: 'turn', to: 'authority' });
});

test('abroad the authority comes next', () => {
  const reminded = marked(request({ place: 'EU' }), 'letter:reason', 0, AFTER);
  expect(nextStep(reminded, 'refused', '2027-02-01')).toEqual({ do: 'turn', to: 'authority' });
});

test('being asked for proof costs no step: a reminder may still follow', () => {
  const asked = marked(request(), 'letter:identity', 0, SENT);
  expect(nextStep(asked, 'silence', AFTER)).toEqual({ do: 'write', letter: 'reminder' });
});

test('being asked for proof again leads on', () => {
  const asked = marked(request(), 'letter:identity', 0, SENT);
  expect(nextStep(asked, 'identity', AFTER).do).toBe('turn');
});

test('the wait after a second letter is for the next step, two weeks at least', () => {
  const reminded = marked(request(), 'letter:reminder', 0, '2026-12-20');
  expect(waitingFor(reminded)).toMatchObject({ step: 'platform', day: '2027-01-03' });
});

test('late ones come first, then the next; what is over comes last', () => {
  const late = request({ id: 'late', sent: '2026-10-01' });
  const soon = request({ id: 'soon' });
  const done = marked(request({ id: 'done', sent: '2026-09-01' }), 'answer:done', 0, SENT);
  expect(inOrder([done, soon, late]).map(({ id }) => id)).toEqual(['late', 'soon', 'done']);
  expect([late, soon, done].map((each) => isLate(each, SENT))).toEqual([true, false, false]);
});

test('on its day a letter is not late yet', () => {
  expect(isLate(request(), '2026-12-17')).toBe(false);
  expect(isLate(request(), '2026-12-18')).toBe(true);
});

function request(over: Partial<RightsRequest> = {}): RightsRequest {
  const base = {
    id: 'one',
    site: 'douyin',
    place: 'CN',
    kind: 'delete',
    variant: 'self',
    addressee: 'platform',
    language: 'zh',
    dispute: false,
    reason: 'purpose',
    types: [],
    values: {},
    sent: SENT,
    marks: [{ at: 0, what: 'sent' }],
    status: 'open',
    ...over,
  } as const;
  return { ...base, dues: dueDays({ ...base, today: base.sent }, base.sent) } as RightsRequest;
}
