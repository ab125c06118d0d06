import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import {
  createEditor,
  Node,
  type Editor as SlateEditor,
  Editor as Slates,
  Transforms,
} from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import type { Mount } from './editor';
import { inPlace, shown } from './in-place';

const EMPTY = [{ children: [{ text: '' }] }] as never;

/** Slate, as Douyin and Twitch use it. */
export const slate: Mount = async (place, room, onEnter) => {
  let editor!: SlateEditor;
  function Box() {
    editor = useMemo(() => withReact(createEditor() as never), []);
    const onKeyDown = (event: {
      key: string;
      nativeEvent: KeyboardEvent;
      preventDefault(): void;
    }) => {
      if (
        event.key !== 'Enter' ||
        event.nativeEvent.isComposing ||
        event.nativeEvent.keyCode === 229
      )
        return;
      event.preventDefault();
      onEnter();
    };
    const box = createElement(Editable as never, {
      ...room.attributes,
      onKeyDown,
      placeholder: room.attributes['aria-label'] ?? '与大家互动一下',
    });
    return createElement(Slate as never, { editor, initialValue: EMPTY }, box);
  }
  const holder = inPlace(place);
  createRoot(holder).render(createElement(Box));
  return {
    element: await shown(holder, '[data-slate-editor]'),
    read: () => editor.children.map((child) => Node.string(child)).join('\n'),
    clear: () => {
      const whole = { anchor: Slates.start(editor, []), focus: Slates.end(editor, []) };
      Transforms.delete(editor, { at: whole });
    },
  };
};
