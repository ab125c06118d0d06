import { askings } from './asks';
import type { Citation, Situation } from './citations';
import type { Sureness } from './law';
import { isStatutory, termOf } from './term';
import { dateText } from './text';
import type { Language, Words } from './words';

/** What the letter says of the answer: by when, with reasons if it is no, and what may be kept. */
export function answering(
  situation: Situation & { language: Language; answerBy: string },
  cites: readonly Citation[],
): string {
  const { language, kind } = situation;
  const sentences = [byWhen(situation, cites), withReasons(cites, language)];
  if (askings[kind].mayKeep) sentences.push(keptOnly(cites, language));
  return sentences.join(language === 'zh' ? '' : ' ');
}

function byWhen(
  { place, kind, language, answerBy }: Situation & { language: Language; answerBy: string },
  cites: readonly Citation[],
): string {
  const term = termOf(place, kind, cites);
  if (isStatutory(term)) {
    const article = inBrackets(term.article, term.sure, language);
    return language === 'zh'
      ? `请在${term.says!.zh}答复${article}。`
      : `Please answer within ${term.says!.en}${article}.`;
  }
  const day = dateText(answerBy, language);
  return language === 'zh'
    ? `请及时受理，并希望在${day}前收到答复。`
    : `Please deal with this promptly. I would be glad to have your answer by ${day}.`;
}

function withReasons(cites: readonly Citation[], language: Language): string {
  const law = cites.map((cite) => cite.law).find(({ reasons }) => reasons);
  const article = law?.reasons && ofLaw(law.reasons.article, law.short);
  const cited = inBrackets(article, law?.reasons?.sure, language);
  return language === 'zh'
    ? `不能办理或者不能全部办理的，请说明理由${cited}。`
    : `If you cannot meet the request, or not all of it, please give me your reasons${cited}.`;
}

function keptOnly(cites: readonly Citation[], language: Language): string {
  const law = cites.map((cite) => cite.law).find(({ keepOnly }) => keepOnly);
  const article = law?.keepOnly && ofLaw(law.keepOnly.article, law.short);
  const cited = inBrackets(article, law?.keepOnly?.sure, language);
  return language === 'zh'
    ? `依法须继续保存的信息（例如交易记录），请告知依据和期限，并停止除存储和采取必要的安全保护措施之外的处理${cited}。`
    : `If the law obliges you to keep some of it, such as records of a sale, please tell me which law and for how long, and until then only store and protect it${cited}.`;
}

function ofLaw(article: Words, short: Words): Words {
  return { zh: `《${short.zh}》${article.zh}`, en: `${short.en}, ${article.en}` };
}

/** Nothing for an article that was not checked. */
function inBrackets(
  article: Words | undefined,
  sure: Sureness | undefined,
  language: Language,
): string {
  if (!article || !sure || sure === 'unchecked') return '';
  return language === 'zh' ? `（${article.zh}）` : ` (${article.en})`;
}
