// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TeachBar } from '../../../components/teach/bar';
import { TeachButton } from '../../../components/teach/button';
import { button, fire, show, speakEnglish } from './show';

beforeEach(() => speakEnglish());
afterEach(() => document.body.replaceChildren());

test('the button says for which host is asked, and what went wrong', () => {
  const press = vi.fn();
  const root = show(
    <TeachButton
      label="Show Hushcart the chat box"
      host="live.shop.example"
      problem="No."
      onPress={press}
    />,
  );
  expect(root.querySelector('#teach-why')!.textContent).toContain('live.shop.example alone');
  expect(root.querySelector('[role=alert]')!.textContent).toBe('No.');
  fire(button(root, 'Show Hushcart the chat box'), 'click');
  expect(press).toHaveBeenCalledOnce();
});

test('the bar is read out, and frames what would be picked', () => {
  const run = vi.fn();
  const root = show(
    <TeachBar
      text="Click the box"
      tone="info"
      spot={{ x: 1, y: 2, width: 3, height: 4 }}
      actions={[{ label: 'teach_cancel', run }]}
    />,
  );
  expect(root.querySelector('[role=status]')!.textContent).toContain('Click the box');
  expect(root.querySelector<HTMLElement>('.spot')!.style.width).toBe('3px');
  fire(button(root, 'Cancel'), 'click');
  expect(run).toHaveBeenCalledOnce();
});
