import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { dress, type Mount } from './editor';
import { inPlace, shown } from './in-place';

/** A textarea bound with `v-model`. */
export const vue: Mount = async (place, room) => {
  const text = ref('');
  const holder = inPlace(place);
  createApp({
    render: () =>
      withDirectives(
        h('textarea', {
          'onUpdate:modelValue': (value: string) => {
            text.value = value;
          },
        }),
        [[vModelText, text.value]],
      ),
  }).mount(holder);
  const element = await shown(holder, 'textarea');
  dress(element, room);
  return {
    element,
    read: () => text.value,
    clear: () => {
      text.value = '';
    },
  };
};
