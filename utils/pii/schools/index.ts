import type { Phrases } from '../finders/phrases';
import { schoolsDe } from './de';
import { schoolsEn } from './en';
import { schoolsId } from './id';
import { schoolsJa } from './ja';
import { schoolsKo } from './ko';
import { schoolsRomance } from './romance';
import { schoolsTh } from './th';
import { schoolsVi } from './vi';
import { schoolsZhHant } from './zh-hant';

/** Schools with what finds a child in them, by language. */
export const schoolPhrases: readonly Phrases[] = [
  schoolsDe,
  schoolsEn,
  schoolsId,
  schoolsJa,
  schoolsKo,
  schoolsRomance,
  schoolsTh,
  schoolsVi,
  schoolsZhHant,
];
