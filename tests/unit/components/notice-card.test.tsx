// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoticeCard } from '../../../components/notice-card';
import { button, fire, show, speakEnglish } from './show';

const close = vi.fn();

beforeEach(() => {
  speakEnglish();
  close.mockReset();
});
afterEach(() => document.body.replaceChildren());

test('a note is read out and takes no focus', () => {
  const root = show(<NoticeCard text="Masked and sent" tone="info" copy={null} onClose={close} />);
  expect(root.querySelector('[role=status]')!.textContent).toContain('Masked and sent');
  expect(root.activeElement).toBeNull();
  expect(root.querySelector('textarea')).toBeNull();
});

test('text to keep can be copied, and the note waits', () => {
  document.execCommand = vi.fn(() => true);
  const root = show(
    <NoticeCard text="The chat box is gone" tone="problem" copy="138****5678" onClose={close} />,
  );
  const field = root.querySelector('textarea')!;
  expect(root.querySelector('[role=alertdialog]')).not.toBeNull();
  expect([field.value, field.readOnly]).toEqual(['138****5678', true]);
  expect(root.activeElement).toBe(button(root, 'OK'));

  fire(button(root, 'Copy'), 'click');
  expect(document.execCommand).toHaveBeenCalledWith('copy');
  expect(root.activeElement).toBe(field);
  expect(button(root, 'Copied')).toBeDefined();

  fire(button(root, 'OK'), 'click');
  expect(close).toHaveBeenCalledOnce();
});
