import { ja, ko, south, th } from './asia';
import { en } from './en';
import type { Hints } from './hint';
import { zh } from './zh';

/** What words may have to do with, language by language. */
export const hintWords: readonly Hints[] = [en, ja, ko, south, th, zh];
