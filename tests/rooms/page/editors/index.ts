import type { Room } from '../../room';
import { draft } from './draft';
import type { Mount } from './editor';
import { lexical } from './lexical';
import { contenteditable, input, textarea } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { react } from './react';
import { slate } from './slate';
import { vue } from './vue';

export const editors: Record<Room['editor'], Mount> = {
  contenteditable,
  draft,
  input,
  lexical,
  prosemirror,
  quill,
  react,
  slate,
  textarea,
  vue,
};
