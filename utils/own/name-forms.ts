import { COMMON_GIVEN } from '../pii/cn-names/given';
import { beginsWord } from '../pii/cn-names/words';
import type { Form, Tag } from './detail';
import { pinyinOf } from './pinyin';
import { skeletonOf } from './skeleton';

/** Surnames of two signs. */
const DOUBLE =
  /^(?:欧阳|司马|上官|诸葛|皇甫|夏侯|司徒|东方|慕容|尉迟|令狐|公孙|长孙|宇文|轩辕|端木|百里|南宫)/;
const HAN_ONLY = /^[\u4E00-\u9FFF]+$/;
const LATIN = /[a-z]/;
/** From so many letters on, a name in letters is hardly a word by chance. */
const LONG_IN_LETTERS = 6;
/** Names of two signs that are words of chats as well. */
const WORD =
  /^(?:安[静心康宁平福]|白[云雪玉月天]|常[春青]|成[龙功]|东[方西]|方[正圆向]|高[峰明雅贵兴山]|古国|华[美丽]|黄[海河金山]|吉[祥利庆]|江[山海河]|金[玉华山]|康[健宁]|黎明|林[木海]|龙[凤山]|马[力云]|明[亮月天]|全家|石[林化]|时光|水[晶]|万[山水金]|温[柔雅馨]|文[静雅]|[夏秋冬春][天日]|阳[光春]|张力|祝福)$/;

/** A name as it is, and in pinyin or the other way round. */
export function nameForms(lower: string): Form[] {
  const name = skeletonOf(lower).text;
  if (HAN_ONLY.test(name)) return [...hanForms(name), ...spellings(name).flatMap(letterForms)];
  if (LATIN.test(name)) return orders(lower).flatMap(letterForms);
  return name.length < 2 ? [] : [`${name.length > 2 ? 'm' : 'q'}:${name}`];
}

function hanForms(name: string): Form[] {
  if (name.length < 2) return [];
  if (name.length > 2) return [`m:${name}`];
  return [`${isWord(name) ? 'w' : 'q'}:${name}`];
}

function isWord(name: string): boolean {
  return WORD.test(name) || beginsWord(name) || !COMMON_GIVEN.has(name[1]!);
}

/** In pinyin, surname first and surname last; names longer than Chinese ones are not read so. */
function spellings(name: string): string[] {
  const surname = DOUBLE.test(name) ? 2 : 1;
  const given = name.length - surname;
  if (given < 1 || given > 2) return [];
  return pinyinOf(name).flatMap((syllables) => {
    const [first, second] = [syllables.slice(0, surname), syllables.slice(surname)];
    return [[...first, ...second].join(''), [...second, ...first].join('')];
  });
}

/** As entered, the last word first, and without what is between the first and the last. */
function orders(lower: string): string[] {
  const words = lower.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean);
  const last = words.at(-1)!;
  const texts = [words, [last, ...words.slice(0, -1)]];
  if (words.length > 2) texts.push([words[0]!, last], [last, words[0]!]);
  return texts.map((text) => skeletonOf(text.join(' ')).text);
}

function letterForms(text: string): Form[] {
  if (text.length < 3) return [];
  const tag: Tag = text.length >= LONG_IN_LETTERS ? 't' : 'w';
  return [`${tag}:${text}`];
}
