import { dress, type Mount } from './editor';

export const textarea: Mount = (place, room) =>
  field(document.createElement('textarea'), place, room);
export const input: Mount = (place, room) => field(document.createElement('input'), place, room);

export const contenteditable: Mount = (place, room) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  if (room.attributes.placeholder) element.setAttribute('aria-label', room.attributes.placeholder);
  dress(element, room);
  place.replaceWith(element);
  return {
    element,
    read: () => element.innerText.replace(/\n$/, ''),
    clear: () => element.replaceChildren(),
  };
};

function field(
  element: HTMLInputElement | HTMLTextAreaElement,
  place: HTMLElement,
  room: Parameters<Mount>[1],
): ReturnType<Mount> {
  dress(element, room);
  place.replaceWith(element);
  return {
    element,
    read: () => element.value,
    clear: () => {
      element.value = '';
    },
  };
}
