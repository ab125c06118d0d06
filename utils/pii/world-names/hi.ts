import { type NameForm, type NameRule, namesBy } from './name-form';

const WORD = '[\\u0900-\\u0963]{2,16}';
/** Words that no name begins or goes on with. */
const NO_NAME =
  '(?!(?:है|हैं|था|थी|क्या|नहीं|मत|और|का|की|के|को|से|में|पर|पे|तो|भी|लिख|लिखो|लिखना|लिखें|बता|बताओ|बदल|गलत|सही|अच्छा|दो|वाला|वाली|वाले|मैं|मेरा|मेरी|आप|यह|ये|वो|डाल|डालो|जो|कर|करो|रखो|फोन|नंबर|मोबाइल|पता|हूँ|हूं)(?![\\u0900-\\u0963]))';
const FULL = `${NO_NAME}${WORD}(?:\\s${NO_NAME}${WORD}){1,2}`;
const CUE =
  '(?:(?:मेरा|पूरा|असली|मेरी (?:मम्मी|माँ|मां|पत्नी|बहन|बेटी) का|मेरे (?:पति|पापा|पिता|भाई|बेटे) का|पार्सल पर|डिब्बे पर|पैकेट पर|लेने वाले का|पाने वाले का|खाते (?:में|पर)|खाताधारक का|ऑर्डर में|बिल पर) नाम|नाम लिख(?:ो|ना|ें|िए|िएगा| दो| देना)|नाम(?=\\s?[:=-])|प्राप्तकर्ता|खाताधारक)';

const RULES: readonly NameRule[] = [
  // मेरा नाम सुनीता देवी है, नाम: रमेश कुमार यादव
  {
    confidence: 0.82,
    pattern: new RegExp(`${CUE}\\s?(?:है|हैं|होगा|तो)?[\\s:=-]{1,3}(?<name>${FULL})`, 'gu'),
  },
  // मैं अनिता शर्मा बोल रही हूँ
  {
    confidence: 0.75,
    pattern: new RegExp(
      `(?<![\\u0900-\\u097f])(?:मैं|मै|हम)\\s(?<name>${NO_NAME}${WORD}\\s${NO_NAME}${WORD})\\s(?:बोल|बात कर)\\s?(?:रहा|रही|रहे)`,
      'gu',
    ),
  },
  // रमेश कुमार के नाम से ऑर्डर है
  {
    confidence: 0.72,
    pattern: new RegExp(
      `(?<![\\u0900-\\u097f])(?<name>${NO_NAME}${WORD}\\s${NO_NAME}${WORD})\\s(?:के नाम (?:से|पर|पे)|नाम (?:से|लिख|है))`,
      'gu',
    ),
  },
];

/** Hindi and its neighbours in Devanagari: given name, surname. */
export const hindi: NameForm = {
  languages: ['hi', 'mr', 'ne'],
  needs: /नाम|मैं|मै|हम|प्राप्त|खाताधारक/,
  find: ({ text }) => namesBy(RULES, text),
};
