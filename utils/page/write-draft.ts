import { type Editable, isTextField } from './editable';
import { readDraft, sameDraft } from './read-draft';
import { settled } from './settled';

/**
 * Replaces the draft with `text`, by ways that the page's own editor takes for its user's doing.
 *
 * @returns Whether the box holds `text` afterwards.
 */
export async function writeDraft(editable: Editable, text: string): Promise<boolean> {
  if (!editable.isConnected) return false;
  if (isTextField(editable)) {
    setField(editable, text);
    await settled();
    return editable.value === text;
  }
  for (const write of [paste, insert, replaceByEvent]) {
    await selectAll(editable);
    write(editable, text);
    await settled();
    if (!editable.isConnected) return false;
    if (sameDraft(readDraft(editable), text)) return true;
  }
  return false;
}

/** In this world the setter is the browser's own, so React's value tracker sees a change. */
function setField(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  const inputType = 'insertReplacementText';
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType, data: text }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Editors learn of a selection by `selectionchange`, which comes later. */
async function selectAll(editable: Editable): Promise<void> {
  editable.focus();
  const selection = getSelection();
  selection?.selectAllChildren(editable);
  await settled();
}

/** Slate, Lexical, Draft.js, ProseMirror and Quill all read a paste and do the rest themselves. */
function paste(editable: Editable, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData };
  editable.dispatchEvent(new ClipboardEvent('paste', init));
}

/** What a plain editable area understands. */
function insert(editable: Editable, text: string): void {
  editable.ownerDocument.execCommand('insertText', false, text);
}

function replaceByEvent(editable: Editable, text: string): void {
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertText',
    data: text,
  };
  editable.dispatchEvent(new InputEvent('beforeinput', init));
}
