// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NewPhrase } from '../../../components/safety/new-phrase';
import { SureButton } from '../../../components/safety/sure-button';
import { button, fire, show, speakEnglish, type } from './show';

const chosen = vi.fn();

beforeEach(() => {
  speakEnglish();
  chosen.mockReset();
});
afterEach(() => document.body.replaceChildren());

const newPhrase = (busy = false) =>
  show(<NewPhrase label="New passphrase" action="Set passphrase" busy={busy} onChoose={chosen} />);
const submit = (root: ShadowRoot) =>
  act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit')));

function typeBoth(root: ShadowRoot, phrase: string, again: string): void {
  const [first, second] = root.querySelectorAll('input');
  type(first!, phrase);
  type(second!, again);
}

test('a new passphrase is taken when both are the same', () => {
  const root = newPhrase();
  typeBoth(root, 'correct horse', 'correct horse');
  submit(root);
  expect(chosen).toHaveBeenCalledExactlyOnceWith('correct horse');
});

test.each([
  ['too short', 'seven77', 'seven77', 'At least 8 characters'],
  ['not the same twice', 'correct horse', 'correct hors', 'not the same yet'],
])('one that is %s is not, and the hint says why', (_how, phrase, again, hint) => {
  const root = newPhrase();
  typeBoth(root, phrase, again);
  submit(root);
  expect(chosen).not.toHaveBeenCalled();
  expect(root.textContent).toContain(hint);
});

test('while work is under way none is taken', () => {
  const root = newPhrase(true);
  typeBoth(root, 'correct horse', 'correct horse');
  submit(root);
  expect(chosen).not.toHaveBeenCalled();
});

test('what is typed can be looked at, and the button says for which field', () => {
  const root = newPhrase();
  const look = root.querySelector<HTMLButtonElement>('[aria-label="Show: New passphrase"]')!;
  expect(root.querySelector('input')!.type).toBe('password');
  fire(look, 'click');
  expect(root.querySelector('input')!.type).toBe('text');
});

const sure = (disabled = false) =>
  show(
    <SureButton label="Delete everything" question="Really?" disabled={disabled} onYes={chosen} />,
  );

test('nothing is deleted by one press', () => {
  const root = sure();
  fire(button(root, 'Delete everything'), 'click');
  expect(chosen).not.toHaveBeenCalled();
  expect(root.querySelector('[role=alert]')!.textContent).toBe('Really?');
  fire(button(root, 'Keep'), 'click');
  expect(button(root, 'Delete everything')).toBeDefined();
  expect(chosen).not.toHaveBeenCalled();
});

test('by the second it is', () => {
  const root = sure();
  fire(button(root, 'Delete everything'), 'click');
  fire(button(root, 'Yes, delete'), 'click');
  expect(chosen).toHaveBeenCalledOnce();
});

test('where there is nothing to choose from yet, it does not even ask', () => {
  const root = sure(true);
  fire(button(root, 'Delete everything'), 'click');
  expect(root.querySelector('[role=alert]')).toBeNull();
});
