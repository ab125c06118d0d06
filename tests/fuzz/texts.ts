import { linesOf } from '../corpus/message';
import type { Chance } from './chance';

const FILES = ['messages', 'fresh', 'hard', 'public', 'incoming'];
const MOST_CHANGES = 6;
/** Some are long, as what is pasted; in UTF-16 code units. */
const LONGEST = 600;

/** What people wrote, or might have. */
export const corpus = FILES.flatMap((file) => linesOf<{ text: string }>(`${file}.jsonl`)).map(
  ({ text }) => text,
);

/** Signs with which details are disguised, divided or broken. */
const SIGNS = [
  ...[
    '\u200b',
    '\u2060',
    '\ufe0f',
    '\u20e3',
    '\u0301',
    '\ud83d',
    '\udc00',
    '\0',
    '\n',
    '\t',
    '\u3000',
  ],
  ...[
    '-',
    '.',
    '·',
    '/',
    '*',
    '**',
    '****',
    '…',
    ',',
    '，',
    '：',
    ':',
    '@',
    '#',
    '+',
    '＋',
    '(',
    '）',
  ],
  ...['1', '０', '①', '❸', '⑻', '𝟖', '1️⃣', '五', '幺', '〇', '壹', 'o', 'l', 'one', 'yi', '٣', '२'],
  ...[
    '微',
    'v',
    '薇❤',
    'qq',
    '电话',
    '验证码',
    '号',
    '栋',
    '室',
    '路',
    '市',
    '收',
    '叫',
    '卡',
    '码',
    '元',
    '岁',
  ],
  ...[
    '😂',
    '👨‍👩‍👧',
    '🇨🇳',
    'İ',
    'ß',
    'ﬁ',
    '한',
    'ก',
    'ا',
    '\u202e',
    '&#49;',
    '%31',
    '\\u0031',
    'xn--',
  ],
];

type Change = (text: string, chance: Chance) => string;

const CHANGES: Change[] = [
  (text, chance) => splice(text, chance, chance.pick(SIGNS), 0),
  (text, chance) => splice(text, chance, chance.pick(SIGNS), 1),
  (text, chance) => splice(text, chance, '', 1 + chance.below(5)),
  (text, chance) => splice(text, chance, digits(chance), chance.below(3)),
  (text, chance) => splice(text, chance, chance.pick(corpus), 0),
  (text, chance) =>
    splice(text, chance, String.fromCharCode(chance.below(0x10000)), chance.below(2)),
  (text, chance) =>
    splice(text, chance, String.fromCodePoint(chance.below(0x110000)), chance.below(2)),
  (text, chance) => text.slice(chance.below(text.length + 1)) + text.slice(0, chance.below(9)),
  (text, chance) => [...text].join(chance.pick(SIGNS)),
  (text, chance) => text + chance.pick(SIGNS).repeat(1 + chance.below(40)),
  (text) => text + text,
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!),
];

/** A message of the corpus, changed a few times. */
export function textFrom(chance: Chance): string {
  let text = chance.pick(corpus);
  for (let i = chance.below(MOST_CHANGES); i > 0; i--) text = chance.pick(CHANGES)(text, chance);
  return text.slice(0, LONGEST);
}

/** `text` with something in place of some of it. */
function splice(text: string, chance: Chance, put: string, over: number): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + put + text.slice(at + over);
}

function digits(chance: Chance): string {
  return String(chance.below(2 ** 32))
    .repeat(2)
    .slice(0, 1 + chance.below(19));
}
