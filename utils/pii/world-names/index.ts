import { hindi } from './hi';
import { japanese } from './ja';
import { korean } from './ko';
import { latin } from './latin';
import type { NameForm } from './name-form';
import { russian } from './ru';
import { thai } from './th';
import { vietnamese } from './vi';

/** How full names are given in other languages than Chinese: one line each. */
export const nameForms: readonly NameForm[] = [
  hindi,
  japanese,
  korean,
  latin,
  russian,
  thai,
  vietnamese,
];
