// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

let action: string;
// happy-dom leaves an address that is none out; browsers give it as it was written.
Object.defineProperty(HTMLFormElement.prototype, 'action', { get: () => action });
const { openForms } = await import('../../../entrypoints/wire-finder.content/forms');

const given = vi.fn(async (_needles: unknown, _host: string | null) => {});
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
happyDOM.setURL('https://shop.example/order');

/** An order that asks for papers, filled in. */
function order(button: string): HTMLFormElement {
  document.body.innerHTML = `<form><label>身份证号<input name="paper"></label>${button}</form>`;
  document.querySelector('input')!.value = '110101199003070011';
  return document.forms[0]!;
}

beforeEach(() => {
  action = 'https://shop.example/buy';
  given.mockClear();
});

test('a form whose address is none is judged like any other', () => {
  action = 'http://';
  const forms = openForms({ given } as never, () => {});
  expect(forms.excessOf(order('<button>提交订单</button>'))).toMatchObject({
    types: ['national_id'],
    host: 'shop.example',
  });
});

test('what a button sends elsewhere was given there', async () => {
  const form = order('<button formaction="https://pay.example/in">提交订单</button>');
  const submitter = document.querySelector('button');
  const event = Object.assign(new Event('submit'), { submitter });
  openForms({ given } as never, () => {}).onSubmit(form, event);
  await vi.waitFor(() => expect(given).toHaveBeenCalledOnce());
  expect(given.mock.calls[0]![1]).toBe('pay.example');
});
