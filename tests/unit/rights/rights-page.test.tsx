// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BreachPage } from '../../../entrypoints/dashboard/rights/breach-page';
import { RightsPage } from '../../../entrypoints/dashboard/rights/rights-page';
import type { RightsStore } from '../../../entrypoints/dashboard/rights/store';
import { LedgerLockedError } from '../../../utils/errors';
import type { RightsRequest } from '../../../utils/rights/request';
import { button, show, speakEnglish } from '../components/show';
import { eventually } from '../eventually';

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  vi.useFakeTimers({ now: Date.parse('2026-11-26T12:00:00Z'), toFake: ['Date'] });
  location.hash = '';
});

test('without requests it says where to begin', async () => {
  const page = await open(memory());
  expect(page.textContent).toContain('No open requests. Start from any row of the ledger');
});

test('from a row of the ledger to a letter that was sent', async () => {
  location.hash = '#/rights?site=douyin&type=phone';
  await fakeBrowser.storage.local.set({ rightsPlace: 'CN' });
  const store = memory();
  const page = await open(store);
  expect(letterOf(page)).toContain('Please erase my personal data (in particular phone number).');
  expect(letterOf(page)).toContain("Personal Information Protection Law of the People's Republic");
  expect(page.textContent).toContain('Still empty: nickname');

  await fill(page, 'nickname', 'tea_lover');
  expect(page.textContent).not.toContain('Still empty');
  await press(page, 'I have sent it');
  expect(page.textContent).toContain('Recorded. answer usually due: about 17 December');
  expect(store.kept()).toMatchObject([
    { site: 'douyin', kind: 'delete', sent: '2026-11-26', values: { nickname: 'tea_lover' } },
  ]);
  expect(store.notes).toEqual(['sent']);
});

test('pressed twice, a letter went out once', async () => {
  location.hash = '#/rights?site=douyin&type=phone';
  const store = memory();
  const page = await open(store);
  const sent = button(page, 'I have sent it');
  await act(async () => {
    sent.click();
    sent.click();
  });
  await eventually(() => expect(page.textContent).toContain('Recorded.'));
  expect(store.kept()).toHaveLength(1);
  expect(store.notes).toEqual(['sent']);
});

test('where the law gives no such right, it says so and names what there is', async () => {
  location.hash = '#/rights?site=tiktok&kind=delete';
  await fakeBrowser.storage.local.set({ rightsPlace: 'SG' });
  const page = await open(memory());
  expect(page.textContent).toContain('the law there (Singapore) does not give this right');
  expect(page.textContent).toContain('You could use “Withdraw consent” instead');
  expect(letterOf(page)).toContain('I rely on no particular provision of law');
});

test('what another page has done meanwhile is there once one comes back', async () => {
  const store = memory([late()]);
  const page = await open(store);
  expect(page.textContent).toContain('9 days late');
  await store.put({ ...late(), status: 'done' });
  await act(async () => void dispatchEvent(new Event('focus')));
  await eventually(() => expect(page.textContent).not.toContain('9 days late'));
});

test('a late request: silence leads to a reminder, and that to the next day', async () => {
  const store = memory([late()]);
  const page = await open(store);
  expect(page.textContent).toContain('9 days late');
  await press(page, 'Record the answer');
  await press(page, 'No answer');
  expect(letterOf(page)).toContain('On 27 October 2026 I sent you a request');
  await press(page, 'I have sent it');
  expect(store.kept()[0]!.marks.map(({ what }) => what)).toEqual([
    'sent',
    'answer:silence',
    'letter:reminder',
  ]);
  expect(page.textContent).toContain('time to turn to the platform: about 10 December');
});

test('a refusal after a reminder leads to the channels, the platform first', async () => {
  const reminded = { ...late(), marks: [...late().marks, { at: 1, what: 'letter:reminder' }] };
  const page = await open(memory([reminded as RightsRequest]));
  await press(page, 'Record the answer');
  await press(page, 'Refused');
  const names = [...page.querySelectorAll('.rights-channels strong')].map((e) => e.textContent);
  expect(names[0]).toBe('The platform’s complaint page');
  expect(letterOf(page)).toContain('Article 20');
});

test.each([
  ['done is an answer', 'Done', 'Done', ['answered']],
  ['a part is one, and a letter goes out', 'Only in part', 'I have sent it', ['answered', 'sent']],
  ['no answer is none, but a letter goes out', 'No answer', 'I have sent it', ['sent']],
])('the ledger’s lines: %s', async (_what, answer, then, lines) => {
  const store = memory([late()]);
  const page = await open(store);
  await press(page, 'Record the answer');
  await press(page, answer);
  await press(page, then);
  expect(store.notes).toEqual(lines);
});

test('the ledger’s lines: a complaint after a refusal is an answer and a letter', async () => {
  const store = memory([{ ...late(), marks: [{ at: 1, what: 'letter:reminder' }] }]);
  const page = await open(store);
  await press(page, 'Record the answer');
  await press(page, 'Refused');
  await press(page, 'I have complained');
  expect(store.notes).toEqual(['answered', 'sent']);
});

test('what cannot be recorded stays on the desk', async () => {
  location.hash = '#/rights?site=douyin';
  const store = memory();
  store.put = () => Promise.reject(new Error('full'));
  const page = await open(store);
  await press(page, 'I have sent it');
  expect(page.textContent).toContain('It could not be recorded. The letter is still here');
  expect(letterOf(page)).toContain('Please erase');
});

test('a locked ledger says so, and letters can be written all the same', async () => {
  const store = memory();
  store.list = () => Promise.reject(new LedgerLockedError('locked'));
  store.given = store.list as never;
  const page = await open(store);
  expect(page.textContent).toContain('The ledger is locked');
  await press(page, 'Write a letter');
  expect(letterOf(page)).toContain('My request');
});

test('what was on show goes when the ledger is locked, and is back when it is opened', async () => {
  const store = memory([late()]);
  const { list } = store;
  const page = await open(store);
  const shown = page.textContent;
  store.list = () => Promise.reject(new LedgerLockedError('locked'));
  await act(() => fakeBrowser.storage.session.set({ ledgerOpen: { until: 1 } }));
  await eventually(() => expect(page.textContent).toContain('The ledger is locked'));
  store.list = list;
  await act(() => fakeBrowser.storage.session.set({ ledgerOpen: { until: null } }));
  await eventually(() => expect(page.textContent).toBe(shown));
});

test('a record is deleted at the second press only', async () => {
  const store = memory([late()]);
  const page = await open(store);
  await press(page, 'Delete the record');
  expect(store.kept()).toHaveLength(1);
  await press(page, 'Delete it');
  expect(store.kept()).toHaveLength(0);
});

test('a breach: what the platform had, since when, money first', async () => {
  location.hash = '#/breach?site=douyin';
  const store = memory();
  store.given = async () => [
    {
      site: 'douyin',
      given: [
        { type: 'phone', first: Date.UTC(2026, 4, 10), last: 0, count: 3 },
        { type: 'bank_card', first: Date.UTC(2026, 10, 16), last: 0, count: 1 },
      ],
    },
  ];
  const page = await open(store, 'breach');
  expect(page.textContent).toContain('Douyin has 2 kinds of your data, the first since 10 May');
  const cards = [...page.querySelectorAll('.rights-aid h2')].map((e) => e.textContent);
  expect(cards).toEqual(['A bank card', 'A phone number']);
  expect(page.textContent, 'nothing can be recalled from a platform').not.toContain('Recall');
});

test('what was let go can be taken up again, and the ledger says nothing of either', async () => {
  const store = memory([late()]);
  const page = await open(store, 'rights');
  await press(page, 'Stop following up');
  expect(store.kept()[0]!.status).toBe('dropped');
  await press(page, 'Follow up again');
  expect(store.kept()[0]!.status).toBe('open');
  expect(store.notes).toEqual([]);
  expect(page.textContent).toContain('Record the answer');
});

test('already sent: the card of what was sent is open', async () => {
  location.hash = '#/breach?type=verification_code';
  const page = await open(memory(), 'breach');
  expect(page.querySelector('.rights-aid')!.textContent).toContain('change the password');
});

test('already sent: a letter to where it was sent is one step away, about what was sent', async () => {
  location.hash = '#/breach?site=douyin&type=phone&type=email';
  const page = await open(memory(), 'breach');
  const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['#/rights?site=douyin&kind=delete&type=phone']);
});

interface Memory extends RightsStore {
  kept(): RightsRequest[];
  notes: string[];
}

function memory(requests: RightsRequest[] = []): Memory {
  const kept = new Map(requests.map((request) => [request.id, request]));
  const notes: string[] = [];
  return {
    notes,
    kept: () => [...kept.values()],
    list: async () => [...kept.values()],
    put: async (request) => void kept.set(request.id, request),
    remove: async (id) => void kept.delete(id),
    note: async (_request, action) => void notes.push(action),
    given: async () => [],
  };
}

function late(): RightsRequest {
  return {
    id: 'b2f0c0de-0000-4000-8000-000000000000',
    site: 'douyin',
    place: 'CN',
    kind: 'delete',
    variant: 'self',
    addressee: 'platform',
    language: 'en',
    dispute: false,
    reason: 'purpose',
    types: ['phone'],
    values: { to: 'Douyin', nickname: 'tea_lover' },
    sent: '2026-10-27',
    dues: [
      { step: 'answer', day: '2026-11-17', basis: 'practice', about: true },
      { step: 'platform', day: '2026-11-26', basis: 'practice', about: true },
      { step: 'authority', day: '2026-12-11', basis: 'practice', about: true },
    ],
    marks: [{ at: 0, what: 'sent' }],
    status: 'open',
  };
}

async function open(store: RightsStore, page: 'rights' | 'breach' = 'rights'): Promise<ShadowRoot> {
  const root = show(
    page === 'rights' ? <RightsPage store={store} /> : <BreachPage store={store} />,
  );
  await settled();
  return root;
}

/** Lets what was asked of the store be answered and drawn. */
async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done));
  });
}

async function press(root: ShadowRoot, name: string): Promise<void> {
  act(() => button(root, name).click());
  await settled();
}

async function fill(root: ShadowRoot, label: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}

function letterOf(root: ShadowRoot): string {
  return root.querySelector('.rights-paper')!.textContent!;
}
