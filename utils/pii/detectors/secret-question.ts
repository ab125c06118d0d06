import { MAIDEN, QUESTIONS, TOPICS } from '../codes/secret-questions';
import type { Detector, Found } from '../detector';
import { anyOf, asFolded } from '../words';

const ASKED = new RegExp(anyOf(QUESTIONS));
const LEADS =
  "(?:['’]s|\\s?(?:name|names|nombre|nome|nom|nama|tên|名前|なまえ|이름|ชื่อ)|\\s?(?:and|y|et|und|of|on|de|do|da|del|di|meiner|meine|mi|my|la|la|el|o|a|is|was|it['’]?s|called|named|were|in|es|era|fue|se llamaba|se llama|é|era|foi|chama|chamava|se chama|est|était|s['’]appelle|s['’]appelait|ist|war|heißt|hieß|heisst|è|era|si chiama|si chiamava|adalah|itu|ya|namanya|là|tên|คือ|は|が|で|の|은|는|이|가)(?![a-z])|[\\s:=,\"“”'»>→-]){1,8}";
/** Says that the answer follows; else only a capital does. */
const ANNOUNCES =
  /(?:^|[^\p{L}])(?:is|was|it['’]?s|its|called|named|were|es|era|fue|se llama(?:ba)?|é|foi|chama(?:va)?|est|était|s['’]appel\S{2,4}|ist|war|heißt|hieß|heisst|è|si chiama(?:va)?|adalah|itu|namanya|là|คือ)(?![\p{L}])|[:="“»→]|は|が|で|은|는|이|가/u;
const VALUE =
  "((?!answer|respuesta|resposta|réponse|antwort|risposta|jawaban)[\\p{L}\\d][\\p{L}\\d'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}\\d'’-]{1,20})?)";
const TOPIC_VALUE = new RegExp(asFolded(`(?<![a-zà-ÿ])${TOPICS}${LEADS}${VALUE}`), 'giu');
const MAIDEN_VALUE = new RegExp(asFolded(`(?:${MAIDEN})${LEADS}${VALUE}`), 'giu');
/** Sunflower is my security answer */
const FIRST = new RegExp(
  `${VALUE}(?:,|\\s(?:is|was|['’]?s|es|é|est|ist|è|thats|that['’]s|its)|が|은|는)\\s?(?:the|my|la|mi|a|minha|ma|meine|die|il|la mia)?\\s?(?:answer (?:to|for)|(?:security|secret) (?:question )?answer|(?:resposta|respuesta|réponse|antwort|risposta|jawaban) (?:secreta|secrète|segreta|de segurança|de seguridad|de sécurité|di sicurezza|keamanan|auf die|à la|à ma|alla)|(?:sicherheitsantwort|geheimantwort))`,
  'giu',
);
/** What one says or asks of an answer. */
const SAID =
  /^(?:what|wrong|right|correct|incorrect|not|the|my|a|an|your|ur|this|that|it|its|is|was|required|forgotten|lost|too|so|hard|easy|dumb|stupid|qué|que|cuál|cual|muy|no|mal|errada|certa|qual|quoi|quel|was|welche|falsch|richtig|nicht|quale|sbagliata|apa|salah|lupa|gì|sai|何|なに|忘|뭐|뭔|틀|อะไร|ไหน|did|do|does|for|to|on|at|and|or|but|there|here|need|asked|asks|asking|mi|la|el|un|una|de|que|thing|name|again|question|answer|mother|mom|como|como|when|where|in|of|secreta|secreto|segreta|secrète|secrete|segurança|seguridad|sicurezza|paypal|account|page|field|box|and|my|i|u|you|we|ja|wo|wie|du|ich|lol|haha|please|pls)$/i;

/** Answers to the questions that give an account back, by what is asked: they work like a password. */
export const secretQuestion: Detector = {
  id: 'secret-question',
  type: 'other_secret',
  needs: new RegExp(`${anyOf(QUESTIONS)}|${asFolded(MAIDEN)}`),
  *find({ lower, text }): Generator<Found> {
    yield* answers(MAIDEN_VALUE, lower, text, 0.75);
    if (!ASKED.test(lower)) return;
    yield* answers(TOPIC_VALUE, lower, text, 0.7);
    yield* answers(FIRST, lower, text, 0.7);
  },
};

function* answers(
  pattern: RegExp,
  lower: string,
  text: string,
  confidence: number,
): Generator<Found> {
  for (const { 0: whole, 1: said, index } of lower.matchAll(pattern)) {
    const [first = ''] = said!.split(' ');
    if (SAID.test(first)) continue;
    const capital = /^\p{Lu}/u.test(text.slice(index + whole.length - said!.length));
    const lead = whole.slice(0, whole.length - said!.length);
    if (pattern !== FIRST && !capital && !ANNOUNCES.test(lead)) continue;
    const start = index + whole.indexOf(said!, pattern === FIRST ? 0 : whole.length - said!.length);
    const isOne = said!.includes(' ') && !/^\p{Lu}/u.test(text.slice(start + first.length + 1));
    const end = start + (isOne ? first.length : said!.length);
    yield { start, end, value: text.slice(start, end), confidence };
  }
}
