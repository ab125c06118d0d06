import { textOf } from '../main/body';
import { tapMethod } from '../main/disguise';
import { passLater } from '../main/line';
import { apply, attempt, getterOf } from '../main/natives';

const FormDataOf = FormData;
const actionOf = getterOf<string>(HTMLFormElement.prototype, 'action');

/** `form.submit()`, which no event tells of; the isolated world hears of all other submits. */
export function tapForm(): void {
  tapMethod(HTMLFormElement.prototype, 'submit', (native, self, args) => {
    const go = () => apply(native, self, args as never);
    const action = attempt(actionOf, self);
    if (action === undefined) return go(); // No form: the browser says so.
    passLater('form', action, textOf(new FormDataOf(self as HTMLFormElement)), go);
  });
}
