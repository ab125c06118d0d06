import type { Handlers } from '../../utils/messages';
import { loadScripts } from './load-scripts';

/** Loads what marks others' messages into the frame that asks. */
export const marksHandlers: Pick<Handlers, 'marks.load'> = {
  'marks.load': (_input, sender) => loadScripts(sender, 'marks'),
};
