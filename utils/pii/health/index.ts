import type { Phrases } from '../finders/phrases';
import { healthDe } from './de';
import { healthEn } from './en';
import { healthEs } from './es';
import { healthFr } from './fr';
import { healthHi } from './hi';
import { healthId } from './id';
import { healthIt } from './it';
import { healthJa } from './ja';
import { healthKo } from './ko';
import { healthNl } from './nl';
import { healthPt } from './pt';
import { healthTh } from './th';
import { healthTl } from './tl';
import { healthVi } from './vi';

/** The writer's own health, by language. */
export const healthPhrases: readonly Phrases[] = [
  healthDe,
  healthEn,
  healthEs,
  healthFr,
  healthHi,
  healthId,
  healthIt,
  healthJa,
  healthKo,
  healthNl,
  healthPt,
  healthTh,
  healthTl,
  healthVi,
];
