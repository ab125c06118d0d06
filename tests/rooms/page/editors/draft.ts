import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './editor';
import { inPlace, shown } from './in-place';

/** Draft.js, as TikTok and Facebook used it. */
export const draft: Mount = async (place, _room, onEnter) => {
  let state = EditorState.createEmpty();
  let set: (state: EditorState) => void = () => {};
  function Box() {
    const [current, setCurrent] = useState(state);
    set = (next) => {
      state = next; // React's own comes with the next drawing; Enter may come before.
      setCurrent(next);
    };
    return createElement(DraftEditor, {
      editorState: current,
      onChange: set,
      placeholder: '说点什么吧',
      ariaLabel: '说点什么吧',
      handleReturn: (event: { nativeEvent?: KeyboardEvent }) => {
        if (event.nativeEvent?.isComposing) return 'not-handled';
        onEnter();
        return 'handled';
      },
    });
  }
  const holder = inPlace(place);
  createRoot(holder).render(createElement(Box));
  return {
    element: await shown(holder, '[contenteditable]'),
    read: () => state.getCurrentContent().getPlainText(),
    clear: () => {
      const empty = EditorState.push(state, ContentState.createFromText(''), 'remove-range');
      set(EditorState.moveFocusToEnd(empty));
    },
  };
};
