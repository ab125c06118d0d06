// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WarningCard, type WarningCardProps } from '../../../components/warning/warning-card';
import { button, fire, show, speakEnglish } from './show';

const choices = { onMask: vi.fn(), onEdit: vi.fn(), onSendAnyway: vi.fn() };
const held: WarningCardProps = {
  types: ['phone'],
  decision: 'gate',
  audience: null,
  recallRule: false,
  preview: 'my phone 138****5678',
  lastTwo: null,
  ready: true,
  busy: false,
  note: null,
  onAskParent: null,
  ...choices,
};

beforeEach(() => {
  speakEnglish();
  for (const choice of Object.values(choices)) choice.mockReset();
});
afterEach(() => document.body.replaceChildren());

const names = ['Mask and send', 'Edit', 'Send anyway'];

test('says what was found, who will see it, why that matters and what would go out', () => {
  const root = show(<WarningCard {...held} />);
  const card = root.querySelector('[role=alertdialog]')!;
  const described = card.getAttribute('aria-describedby')!.split(' ');

  expect(root.getElementById(card.getAttribute('aria-labelledby')!)!.textContent).toBe(
    'This message contains a phone number',
  );
  expect(described.map((id) => root.getElementById(id)!.textContent)).toEqual([
    'Everyone in this room will see it',
    'Scammers read chats and call as “support”',
  ]);
  expect(card.textContent).toContain('my phone 138****5678');
});

test.each([
  [['phone', 'email'], 'a phone number and an e-mail address'],
  [['phone', 'email', 'person_name'], 'a phone number, an e-mail address, and a full name'],
  [['phone', 'email', 'person_name', 'school'], 'a phone number, an e-mail address and 2 more'],
])('names several finds in one sentence: %j', (types, phrase) => {
  const root = show(<WarningCard {...held} types={types as WarningCardProps['types']} />);
  expect(root.querySelector('h1')!.textContent).toBe(`This message contains ${phrase}`);
});

test.each([
  [356, 'About 360 viewers will see it'],
  [12_840, 'About 13K viewers will see it'],
])('an audience of %d is an estimate and reads like one', (audience, line) => {
  const root = show(<WarningCard {...held} audience={audience} />);
  expect(root.getElementById('who')!.textContent).toBe(line);
});

test('before it is ready nothing can be pressed and nothing has the focus', () => {
  const root = show(<WarningCard {...held} ready={false} />);
  for (const name of names) {
    expect(button(root, name).disabled).toBe(true);
    fire(button(root, name), 'pointerdown');
    fire(button(root, name), 'click');
  }
  expect(root.activeElement).toBeNull();
  for (const choice of Object.values(choices)) expect(choice).not.toHaveBeenCalled();
});

test('once ready the safe way has the focus', () => {
  const root = show(<WarningCard {...held} ready={false} />);
  show(<WarningCard {...held} />, root);
  expect(root.activeElement).toBe(button(root, 'Mask and send'));
});

test('mask and edit take one press', () => {
  const root = show(<WarningCard {...held} />);
  fire(button(root, 'Mask and send'), 'click');
  fire(button(root, 'Edit'), 'click');
  expect(choices.onMask).toHaveBeenCalledOnce();
  expect(choices.onEdit).toHaveBeenCalledOnce();
});

test('while a choice is carried out there is no second one', () => {
  const root = show(<WarningCard {...held} busy />);
  for (const name of names) fire(button(root, name), 'click');
  for (const choice of Object.values(choices)) expect(choice).not.toHaveBeenCalled();
});

test('a refused message can be masked, edited, or shown to a parent, and not sent as it is', () => {
  const onAskParent = vi.fn();
  const root = show(<WarningCard {...held} decision="refuse" onAskParent={onAskParent} />);
  const shown = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(shown).toEqual(['Mask and send', 'Edit', 'Ask a parent']);
  fire(button(root, 'Ask a parent'), 'click');
  expect(onAskParent).toHaveBeenCalledOnce();
});

test('a blocked one can only be edited, and says so; that button has the focus', () => {
  const root = show(<WarningCard {...held} decision="refuse" />);
  const shown = [...root.querySelectorAll('button')];
  expect(shown.map(({ textContent }) => textContent)).toEqual(['Edit']);
  expect(root.activeElement).toBe(shown[0]);
  expect(root.textContent).toContain('It cannot be sent like this');
});
