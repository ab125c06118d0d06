import { calls } from './calls';
import { details } from './details';
import { formed } from './formed';
import { formedAbroad } from './formed-abroad';
import { offers } from './offers';
import type { Sign } from './sign';
import { spoken } from './spoken';

/** Every form that is looked for. */
export const signs: readonly Sign[] = [
  ...calls,
  ...details,
  ...formed,
  ...formedAbroad,
  ...offers,
  ...spoken,
];
