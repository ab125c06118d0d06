import Quill from 'quill';
import type { Mount } from './editor';
import { inPlace } from './in-place';

export const quill: Mount = (place, _room, onEnter) => {
  const handler = () => {
    onEnter();
    return false;
  };
  const keyboard = { bindings: { enter: { key: 'Enter', handler } } };
  const editor = new Quill(inPlace(place), {
    placeholder: '说点什么吧',
    modules: { toolbar: false, keyboard },
  });
  editor.root.setAttribute('aria-label', '说点什么吧');
  return {
    element: editor.root,
    read: () => editor.getText().replace(/\n$/, ''),
    clear: () => editor.setText(''),
  };
};
