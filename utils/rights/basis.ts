import type { Citation } from './citations';
import { type Line, line } from './line';
import type { Language, Words } from './words';

const RELY: Words = { zh: '本请求依据：', en: 'I rely on:' };

const ON_NOTHING: Words = {
  zh: '本请求不引用具体的法律条文。无论适用的法律是否规定了这项权利，都请贵方予以考虑；不能办理的，请告知。',
  en: 'I rely on no particular provision of law. Whether or not the law that applies to you requires it, please consider my request, and tell me if you cannot meet it.',
};

const AFTER_CLOSING: Words = {
  zh: '关于注销账号，本请求不引用具体的法律条文。关于注销后删除个人信息，依据是：',
  en: 'For closing the account I rely on no particular provision of law. For erasing my personal data afterwards I rely on:',
};

/** What the letter rests on, law by law. Never more than what `citations` found. */
export function basis(cites: readonly Citation[], closing: boolean, language: Language): Line[] {
  if (!cites.length) return [line(ON_NOTHING[language])];
  const laws = [...new Set(cites.map(({ law }) => law))];
  const last = laws.length - 1;
  return [
    line((closing ? AFTER_CLOSING : RELY)[language]),
    ...laws.map((law, i) => {
      const text = citationText(
        cites.filter((cite) => cite.law === law),
        language,
      );
      return line(text + (i < last ? ENDS.next : ENDS.last)[language], 'item');
    }),
  ];
}

const ENDS = { next: { zh: '；', en: ';' }, last: { zh: '。', en: '.' } };

/** One law with its articles and the date of its text. */
export function citationText(cites: readonly Citation[], language: Language): string {
  const { name, also, version } = cites[0]!.law;
  const known = cites.filter(({ sure }) => sure !== 'unchecked');
  if (language === 'zh') {
    const articles = known.map(({ article }) => article.zh).join('、') || '的有关规定';
    return `${name.zh}（${noted(also?.zh, version.zh, '，')}）${articles}`;
  }
  const articles =
    known.map(({ article }) => article.en).join(' and ') || 'the relevant provisions';
  return `${articles} of ${name.en} (${noted(also?.en, version.en, ', ')})`;
}

function noted(also: string | undefined, version: string, comma: string): string {
  return also ? also + comma + version : version;
}
