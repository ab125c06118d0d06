import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Mount } from './editor';
import { inPlace } from './in-place';

/** ProseMirror, under many chat kits. */
export const prosemirror: Mount = (place, _room, onEnter) => {
  const enter = () => {
    onEnter();
    return true;
  };
  const view = new EditorView(inPlace(place), {
    attributes: { 'aria-label': '说点什么吧', style: 'white-space: pre-wrap' },
    state: EditorState.create({ schema, plugins: [keymap({ Enter: enter }), keymap(baseKeymap)] }),
  });
  return {
    element: view.dom,
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  };
};
