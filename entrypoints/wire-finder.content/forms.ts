import type { Leaving } from '../../utils/wire/ear/line';
import { factsOf, isTyped, isUnseen, textWritten } from '../../utils/wire/forms/describe';
import { type Asked, fieldType, pictureAsked } from '../../utils/wire/forms/field-type';
import {
  type Concern,
  type FormFacts,
  type FormJudgement,
  isTooMuch,
  judgeForm,
} from '../../utils/wire/forms/judge';
import type { Needle } from '../../utils/wire/needles/needle';
import { hostOf } from '../../utils/wire/party';
import type { Excess } from './form-gate';
import type { Reports } from './report';

/** How long after the last key a form is looked at, in milliseconds. */
const PAUSE = 300;
const ACTION = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'action')!.get!;

/** Looks at the forms that a shopper fills in. */
export interface Forms {
  /** A person, or the browser for them, wrote in this field. */
  onInput(field: Element): void;
  onSubmit(form: HTMLFormElement, event: Event): void;
  /** What of it a form asks too much, as filled in; `null`: nothing. */
  excessOf(form: HTMLFormElement): Excess | null;
}

/** @param warn Told once of each concern of a form, while it is being filled in. */
export function openForms(
  reports: Reports,
  warn: (
    concern: Concern,
    judgement: FormJudgement['concerns'][number],
    field: Element,
    host: string,
  ) => void,
): Forms {
  const written = new WeakSet<Element>();
  const warned = new WeakMap<HTMLFormElement, Set<Concern>>();
  const planned = new WeakSet<HTMLFormElement>();

  async function look(form: HTMLFormElement, field: Element): Promise<void> {
    planned.delete(form);
    const host = targetOf(form);
    const third = host !== null && (await reports.receiverOf(host)).third;
    const { concerns } = judgeForm(formFacts(form, third, written));
    const told = warned.get(form) ?? new Set();
    warned.set(form, told);
    for (const one of concerns) {
      if (told.has(one.concern)) continue;
      told.add(one.concern);
      warn(one.concern, one, field, host ?? location.hostname);
    }
  }

  return {
    excessOf(form) {
      const { concerns, isExcessFilled } = judgeForm(formFacts(form, false, written));
      const types = concerns.find(({ concern }) => concern === 'too_much')?.types;
      if (!types || !isExcessFilled) return null;
      const values = needlesOf(form).filter(({ type }) => isTooMuch(type));
      const host = targetOf(form) ?? location.hostname;
      return { types, values: values.map(({ value }) => value), host };
    },
    onInput(field) {
      written.add(field);
      const { form } = field as Partial<HTMLInputElement>;
      if (!form || planned.has(form)) return;
      planned.add(form);
      setTimeout(() => void look(form, field), PAUSE);
    },
    onSubmit(form, event) {
      const needles = needlesOf(form);
      if (needles.length === 0) return;
      const host = hostOf(addressOf(form, event as SubmitEvent), document.baseURI);
      // Once the page has had its say: a form that it sends by itself goes to wherever that is, mostly home.
      setTimeout(() => void reports.given(needles, event.defaultPrevented ? null : host));
    },
  };
}

/** What a form is about to send, as its browser would. */
export function leavingOf(form: HTMLFormElement, event: SubmitEvent): Leaving {
  const data = new FormData(form, event.submitter);
  const fields = [...data].map(([name, value]) => `${name}=${value}`);
  return { way: 'form', url: addressOf(form, event), body: fields.join('\n') };
}

/** Its button may send a form elsewhere. */
function addressOf(form: HTMLFormElement, { submitter }: SubmitEvent): string {
  return submitter?.getAttribute('formaction') ?? String(ACTION.call(form));
}

/** A field called `action` would stand in the way of the property. */
function targetOf(form: HTMLFormElement): string | null {
  return hostOf(String(ACTION.call(form)), document.baseURI);
}

function needlesOf(form: HTMLFormElement): Needle[] {
  return [...form.elements].flatMap((field) => {
    const type = isTyped(field) ? fieldType(factsOf(field)) : null;
    const value = type ? textWritten(field).trim() : '';
    return type && value !== '' ? [{ type, value }] : [];
  });
}

function formFacts(form: HTMLFormElement, toThird: boolean, written: WeakSet<Element>): FormFacts {
  const action = String(ACTION.call(form));
  // What is no address goes nowhere; pages have such forms.
  const scheme = URL.canParse(action, document.baseURI)
    ? new URL(action, document.baseURI).protocol
    : '';
  const named = form.querySelectorAll('button, input[type=submit], legend, h1, h2, h3, label');
  const words = [...named].map((one) => one.textContent || (one as HTMLInputElement).value);
  return {
    scheme,
    toThird,
    words: [location.pathname, document.title, ...words].join(' ').slice(0, 2000),
    fields: [...form.elements].map((field) => {
      const isFilled = isTyped(field) && textWritten(field).trim() !== '';
      const byBrowser = isFilled && (written.has(field) || isAutofilled(field));
      return { asks: asks(field), isFilled, isUnseen: byBrowser && isUnseen(field) };
    }),
  };
}

function asks(field: Element): Asked | null {
  if (field instanceof HTMLInputElement && field.type === 'file') {
    return pictureAsked(factsOf(field).words);
  }
  return isTyped(field) ? fieldType(factsOf(field)) : null;
}

function isAutofilled(field: Element): boolean {
  return field.matches(':autofill');
}
