import { render } from 'preact';
import { NoticeCard } from '../../components/notice-card';
import { WireCard } from '../../components/popup/wire-card';
import { foundNames } from '../../components/warning/found-names';
import { cardCss } from '../../components/warning/warning-card.css';
import { type MessageKey, t } from '../../utils/i18n';
import { openBox } from '../../utils/page/box';
import { armShield } from '../../utils/page/shield';
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
/** A click that was meant for the page must not choose: nothing can be pressed for so long, in milliseconds. */
const SETTLE = 600;
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
  armShield();
  const box = openBox({
    anchor: field,
    css: cardCss,
    modal: false,
    isReady: () => true,
    onEscape: () => closeNote(),
  });
  closeNote = () => {
    render(null, box.content);
    box.close();
  };
  const text = t(CONCERNS[concern], namesOf(types), host);
  render(
    <NoticeCard text={text} tone="problem" copy={null} onClose={() => closeNote()} />,
    box.content,
  );
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

/** Asks whether what a page took out of its chat box by itself may leave. */
export function askAboutTaken(types: DataType[], anchor: Element): Promise<boolean> {
  armShield();
  return new Promise((resolve) => {
    let ready = false;
    const box = openBox({
      anchor,
      css: cardCss,
      modal: true,
      isReady: () => ready,
      onEscape: () => choose(false),
    });
    const choose = (sends: boolean) => {
      clearTimeout(timer);
      render(null, box.content);
      box.close();
      resolve(sends);
    };
    const draw = () =>
      render(<WireCard types={types} ready={ready} onChoice={choose} />, box.content);
    const timer = setTimeout(() => {
      ready = true;
      draw();
    }, SETTLE);
    draw();
  });
}
