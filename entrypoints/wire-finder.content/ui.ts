import { foundNames } from '../../components/warning/found-names';
import { type MessageKey, t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import type { Concern } from '../../utils/wire/forms/judge';
import { askParent, isAsking } from '../limits.content/ask-parent';
import { openNote } from '../marks.content/note';
import type { Excess } from './form-gate';

const CONCERNS: Record<Concern, MessageKey> = {
  http: 'wire_form_http',
  third_party: 'wire_form_third_party',
  too_much: 'wire_form_too_much',
  unseen: 'wire_form_unseen',
};
/** How long a note that needs no answer stays, in milliseconds. */
const NOTE = 8000;

let closeNote = () => {};

/** Says what is wrong with the form being filled in, beside the field; it stays until it is closed. */
export function warnOfForm(
  concern: Concern,
  types: DataType[],
  field: Element,
  host: string,
): void {
  if (isAsking()) return;
  closeNote();
  closeNote = openNote(field, t(CONCERNS[concern], namesOf(types), host), null);
}

/** Asks a parent whether a form that asks for more than it needs may go. */
export function askAboutForm(
  form: HTMLFormElement,
  { types, host }: Excess,
  site: string,
  onYes: () => void,
): void {
  closeNote();
  askParent({
    anchor: form,
    title: t('form_pin_title', namesOf(types)),
    why: t('form_pin_why'),
    back: t('form_pin_back'),
    request: { about: 'form', site, types, preview: host },
    onYes() {
      onYes();
      openNote(form, t('form_pin_agreed'), NOTE);
    },
  });
}

/** A face has no name among the details that text may hold. */
function namesOf(types: DataType[]): string {
  return types.length > 0 ? foundNames(types) : t('wire_face');
}
