import { type NameForm, nameAt } from './name-form';

const WORD = '\\p{Script=Cyrillic}';
const NAME = `\\p{Lu}${WORD}{1,15}\\s\\p{Lu}${WORD}{2,18}(?:\\s\\p{Lu}${WORD}{4,18})?`;
const RULE = new RegExp(
  `(?:меня зовут|моё имя|мое имя|имя|фио|получатель|получателя|на имя|отправьте|я)[\\s:–-]{1,3}(?<name>${NAME})`,
  'giu',
);

/** Russian: given name and surname, or surname, given name and patronymic, with capitals. */
export const russian: NameForm = {
  languages: ['ru'],
  needs: /зовут|имя|фио|получател|(?<!\p{L})я\s/u,
  *find({ text }) {
    for (const match of text.matchAll(RULE)) {
      const name = match.groups!.name!;
      const start = match.index + match[0].length - name.length;
      // The pattern ignores case for the words before; the name needs its capitals.
      if (name.split(/\s/).every((word) => /^\p{Lu}/u.test(word)))
        yield nameAt(text, start, start + name.length, 0.8);
    }
  },
};
