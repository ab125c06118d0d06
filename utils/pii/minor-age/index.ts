import type { Phrases } from '../finders/phrases';
import { minorAgeDe } from './de';
import { minorAgeEn } from './en';
import { minorAgeEs } from './es';
import { minorAgeFr } from './fr';
import { minorAgeHi } from './hi';
import { minorAgeId } from './id';
import { minorAgeIt } from './it';
import { minorAgeJa } from './ja';
import { minorAgeKo } from './ko';
import { minorAgeNl } from './nl';
import { minorAgePt } from './pt';
import { minorAgeTh } from './th';
import { minorAgeVi } from './vi';
import { minorAgeZhHant } from './zh-hant';

/** The writer's own words for being under age, by language. */
export const minorAgePhrases: readonly Phrases[] = [
  minorAgeDe,
  minorAgeEn,
  minorAgeEs,
  minorAgeFr,
  minorAgeHi,
  minorAgeId,
  minorAgeIt,
  minorAgeJa,
  minorAgeKo,
  minorAgeNl,
  minorAgePt,
  minorAgeTh,
  minorAgeVi,
  minorAgeZhHant,
];
