import { backup } from './backup';
import { conversation } from './conversation';
import { events } from './events';
import { folding } from './fold';
import { lures } from './lures';
import { own } from './own';
import { scanAndMask } from './scan';
import { settings } from './settings';
import { sites } from './sites';
import { wire } from './wire';

/** All that is fuzzed, by turns. */
export const targets = [
  scanAndMask,
  folding,
  conversation,
  lures,
  own,
  wire,
  backup,
  events,
  settings,
  sites,
];
