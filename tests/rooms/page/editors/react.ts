import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dress, type Mount } from './editor';
import { inPlace, shown } from './in-place';

/** A controlled input: React's state holds the text, and puts it back after every change it did not make. */
export const react: Mount = async (place, room) => {
  let text = '';
  let set: (text: string) => void = () => {};
  function Box() {
    const [value, setValue] = useState('');
    text = value;
    set = setValue;
    return createElement('input', { value, onChange: (event) => setValue(event.target.value) });
  }
  const holder = inPlace(place);
  createRoot(holder).render(createElement(Box));
  const element = await shown(holder, 'input');
  dress(element, room);
  return { element, read: () => text, clear: () => set('') };
};
