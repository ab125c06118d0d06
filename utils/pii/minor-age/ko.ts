import { type Phrases, phrase } from '../finders/phrases';

const SELF =
  '(?<![가-힣])(?:저는|저|나는|나|전|제가|내가|난)\\s?(?:도\\s)?(?:지금|이제|올해|아직|만|겨우|현재)?\\s?(?:만\\s?)?';
/** Somebody else's age. */
const OTHERS =
  '(?<!(?:딸|아들|아이|애|조카|동생|손녀|손자|친구|우리\\s?애)(?:가|이|는|은|도|랑)?\\s?)';
const SAYS =
  '(?:인데|이에요|예요|에요|입니다|이라서?|라서?|임(?![가-힣])|이야|이고|이거든|인디|이요)';

/** Korean. */
export const minorAgeKo: Phrases = {
  language: 'ko',
  needs: /[\uac00-\ud7a3]/,
  rules: [
    [0.86, phrase`${SELF}(?<age>\d{1,2})\s?살`],
    [
      0.75,
      phrase`${OTHERS}(?<![가-힣\d])(?:올해|이제|아직|만)\s?(?<age>\d{1,2})\s?(?:살|세)${SAYS}`,
    ],
    [0.75, phrase`${OTHERS}(?<![가-힣\d])(?<age>\d{1,2})\s?살${SAYS}`],
    [
      0.86,
      phrase`${OTHERS}(?:${SELF})?(?<![가-힣])(?:초등학생|초딩|중학생|중딩|고등학생|고딩|초등학교\s?[1-6]학년|중학교\s?[1-3]학년|고등학교\s?[1-3]학년|[초중고][1-6]|[1-6]학년)(?:이?\s?)?${SAYS}`,
    ],
    [0.86, phrase`(?:${SELF})?미성년자(?:인데|예요|에요|입니다|라서?|임)`],
  ],
};
