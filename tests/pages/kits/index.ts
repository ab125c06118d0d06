import { words } from '../../rooms/words';
import { chatscope } from './chatscope';
import { deepChat } from './deep-chat';
import type { Kit } from './kit';

const kits: Record<string, Kit> = {
  chatscope,
  deepChat,
};

/** Runs in a page: a live show whose chat is built with a kit. */
(globalThis as { __kit?: (name: string) => void }).__kit = (name) => {
  document.body.innerHTML =
    '<div><video></video></div><section><div id="kit" style="height:400px"></div></section>';
  kits[name]!(document.getElementById('kit')!, words.en.lines);
};
