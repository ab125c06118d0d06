import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { dress, type Mount } from './editor';

/** Lexical, as Facebook uses it. */
export const lexical: Mount = (place, room, onEnter) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  dress(element, room);
  element.setAttribute('aria-label', '说点什么吧');
  place.replaceWith(element);

  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  const empty = () => {
    const root = $getRoot().clear().append($createParagraphNode());
    root.selectEnd();
  };
  registerPlainText(editor);
  editor.setRootElement(element);
  editor.update(() => {
    $getRoot().append($createParagraphNode());
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      event?.preventDefault();
      onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    element,
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => editor.update(empty),
  };
};
