import type { Room } from '../../room';
import type { Mount } from './editor';

/** Each editor, fetched when a room asks for it. */
export const editors: Record<Room['editor'], () => Promise<Mount>> = {
  contenteditable: async () => (await import('./plain')).contenteditable,
  draft: async () => (await import('./draft')).draft,
  input: async () => (await import('./plain')).input,
  lexical: async () => (await import('./lexical')).lexical,
  prosemirror: async () => (await import('./prosemirror')).prosemirror,
  quill: async () => (await import('./quill')).quill,
  react: async () => (await import('./react')).react,
  slate: async () => (await import('./slate')).slate,
  textarea: async () => (await import('./plain')).textarea,
  vue: async () => (await import('./vue')).vue,
};
