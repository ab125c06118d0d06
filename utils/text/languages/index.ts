import { english } from './english';
import { french } from './french';
import { german } from './german';
import { indonesian } from './indonesian';
import { japanese } from './japanese';
import { korean } from './korean';
import type { Language, UnspacedLanguage } from './language';
import { pinyin, tonedPinyin } from './pinyin';
import { portuguese } from './portuguese';
import { romaji } from './romaji';
import { spanish } from './spanish';
import { thai } from './thai';
import { plainVietnamese, vietnamese } from './vietnamese';

/** Languages of the Latin script whose digits are read: one line each. */
export const languages: readonly Language[] = [
  english,
  french,
  german,
  indonesian,
  pinyin,
  plainVietnamese,
  portuguese,
  romaji,
  spanish,
  tonedPinyin,
  vietnamese,
];

/** The same of languages without blanks. */
export const unspacedLanguages: readonly UnspacedLanguage[] = [japanese, korean, thai];
