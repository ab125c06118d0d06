import type { Handlers } from '../../utils/messages';
import { loadScripts } from './load-scripts';

/** Loads all detectors into the frame that asks. */
export const engineHandlers: Pick<Handlers, 'engine.load'> = {
  'engine.load': (_input, sender) => loadScripts(sender, 'core', 'engine'),
};
