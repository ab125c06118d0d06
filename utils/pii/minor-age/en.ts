import { type Phrases, phrase } from '../finders/phrases';

const SELF = "(?<![a-z'])(?:i'?m|i am|i just turned|just turned|i turned|i turn|i'?ll be|me is)";
const FILL =
  '(?:\\s(?:only|just|literally|like|actually|almost|still|prob|really|turning|a|an|barely|lowkey|legit)){0,3}';
const WORDS = 'eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen';
/** What goes on after an age; sizes, times and prices go on otherwise. */
const AFTER =
  '(?=\\s?(?:$|[!?;)]|[.,](?!\\d)|(?:(?:tomorrow|tmrw|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the \\d{1,2}(?:st|nd|rd|th)?|in (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)[a-z]{0,6}|in (?:a|two|2|3|three) (?:week|month|day)s?|soon|next (?:week|month)|this (?:week|month|year))(?=$|[.,!?]|\\s(?:is|so|and|can|but|do|am|what|my|pls|please|lol|will|would|yay|u|you)(?![a-z]))|lol|lmao|and (?:i|my|can|want)|so (?:i|my|can|am)|but|btw|rn|idk|can|am i|do i|will i|ok|help|pls|please|my (?:mom|dad|mum|mother|father|mama|papa|parents?|brother|sister|bro|sis|grandma|grandpa|nan|uncle|auntie?|cousin|teacher|friends?)|is (?:it|that) (?:ok|legal|allowed)|haha|bro|tho|though|still|allowed|yall|don.?t (?:tell|judge|be mean)|shh+|n my|n me|an me|and me|n ma|an my|n i|n idc|dw|dont worry|innit|an i|plz|is that a problem|is that enough)(?![a-z])))';

/** English. */
export const minorAgeEn: Phrases = {
  language: 'en',
  needs:
    /(?<![a-z])(?:i|im|only|just|barely|turned|turning|y\/?o|year|yr|grade|class|minor|underage|po|ako)/,
  rules: [
    [
      0.88,
      phrase`${SELF}${FILL}\s(?<age>\d{1,2})\s?-?(?:years?|yrs?|y)[\s-]?(?:old|o(?![a-z])|\/o)`,
    ],
    [0.75, phrase`${SELF}${FILL}\s(?<age>\d{1,2})${AFTER}`],
    [0.8, phrase`${SELF}${FILL}\s(?:${WORDS})(?:\s(?:years?|yrs?)\sold)?${AFTER}`],
    [
      0.8,
      phrase`(?<![a-z0-9])(?<age>\d{1,2})\s?-?(?:y(?:ea)?rs?[\s-]?old|y\/?o)\s(?:here|boy here|girl here|kid here|lol|btw|and i)`,
    ],
    [
      0.82,
      phrase`${SELF}${FILL}\s(?:in\s)?(?:the\s)?(?:(?:[1-9]|1[0-2])(?:st|nd|rd|th)\s(?:grader?|std|standard|class)|(?:pri(?:mary)?|sec(?:ondary)?)\s?[1-6](?![\d.])|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)\sgrade(?:r)?|in\s(?:middle|elementary|primary|secondary|high)\sschool|(?:middle|high)\sschooler|in\syear\s(?:[1-9]|1[0-2])(?!\d))`,
    ],
    [
      0.8,
      phrase`(?:^|[,.!?]\s?)turning\s(?<age>\d{1,2})\s(?:next|this|in|tomorrow|tmrw|soon|on)(?![a-z])|${SELF}${FILL}\s(?:freshman|sophomore|junior|senior)\s(?:in|at)\s(?:high\sschool|hs)(?![a-z])`,
    ],
    [
      0.72,
      phrase`(?:^|[,.!?]\s?)(?:only|just|barely)\s(?<age>\d{1,2})\s(?=(?:so|and|but) my (?:mom|dad|mum|mother|father|parents?|aunt|uncle|brother|sister|grandma|grandpa|cousin)(?![a-z]))`,
    ],
    [
      0.82,
      phrase`(?<![a-z])class\s(?:[1-9]|1[0-2])(?:th)?\s(?:me|mein|m)\s(?:hu|hoon|hun|padhta|padhti|padta|padti)(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?:^|[,.!?]\s?)(?:[1-9]|1[0-2])(?:st|nd|rd|th)\sgrader?\shere(?![a-z])|(?<![a-z0-9$.])(?<age>\d{1,2})\s(?:pa lang|palang|lang po)\s(?:po )?(?:ako|aq)(?![a-z])`,
    ],
    [
      0.85,
      phrase`${SELF}${FILL}\s(?:minor|kid|child|underage|under\s?(?:18|age|eighteen)|under eighteen|not 18(?: yet)?|younger than 18)(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z0-9])(?<age>\d{1,2})\s(?:years? old|yrs old|y\/?o|yo|taong gulang|taon)\s(?:lang|pa lang|palang|po|lang po|pa lang po)\s?(?:po )?(?:ako|aq|me|kami)|grade\s(?:[1-9]|1[0-2])\s(?:(?:pa lang|palang|lang|na)\s?)?(?:po )?(?:ako|aq)(?![a-z])`,
    ],
  ],
};
