// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import wireEar from '../../../entrypoints/wire-ear.content';
import { ear, type Finder } from '../../../utils/wire/ear/ear';

vi.stubGlobal('requestIdleCallback', () => {});

test('a form that the finder stops is not sent', () => {
  wireEar.main({} as never);
  const onSubmit = (_form: HTMLFormElement, event: Event) => event.preventDefault();
  ear()!.attach({ onAct: () => {}, onSubmit } as Partial<Finder> as Finder);
  document.body.innerHTML = '<form></form>';
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  document.forms[0]!.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});
