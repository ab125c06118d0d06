import { type Phrases, phrase } from '../finders/phrases';

const NAME = "(?:[a-z][a-z'.-]{1,18}\\s){1,4}?";
const KIND =
  '(?:elementary(?: school)?|middle school|middle|high school|high|junior high|academy|primary(?: school)?|secondary(?: school)?|grammar(?: school)?|prep(?: school)?|preschool|kindergarten|montessori|elem|national high school)';
/** What finds a child in a school. */
const MARK =
  "(?:(?:room|rm|homeroom|class|section|block|year|grade)\\s?[a-z]?\\d{1,4}[a-z]?|\\d{1,2}(?:st|nd|rd|th)\\s?(?:grade|class|year|period)(?:r|\\sclass)?|(?:first|second|third|fourth|fifth|sixth|kinder(?:garten)?)\\s?grade(?:\\sclass)?|(?:mr|mrs|ms|miss)\\.?\\s[a-z'-]{2,14}(?:'s)?(?:\\s(?:class|room|grade))?|(?:reception|form|p|s|sec|pri|year|y)\\s?\\d{1,2}[a-z]?(?![a-z0-9])|class\\s[1-9][a-z])";

/** English. */
export const schoolsEn: Phrases = {
  language: 'en',
  needs:
    /(?<![a-z])(?:pri|sec|year|grade) ?\d|elem|middle|high|academy|primary|secondary|grammar|prep|kinder|montessori|school/,
  rules: [
    // P4 at Rosyth School
    [
      0.8,
      phrase`(?<![a-z0-9])(?<detail>(?:p|pri(?:mary)?|sec(?:ondary)?|s|year|yr|grade|class|std|room)\s?\d{1,2}[a-z]?\s(?:at|in|of|from|,)\s?(?:the\s)?(?!the\s|a\s|my\s|our\s|his\s|her\s|their\s|same\s|high\s|any\s|some\s|old\s|new\s|local\s|public\s|private\s|international\s)(?:[a-z][a-z'.-]{2,16}\s){1,3}(?:school|convent|vidyalaya|vidya mandir|college))(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z'])(?:i'?m|i am)\s(?:an? |in )?(?:freshman|sophomore|junior|senior|student|(?:6|7|8|9|10|11|12)th grade|(?:6|7|8|9|10|11|12)th grader)\s(?:at|in)\s(?<detail>(?!the\s|a\s|my\s|our\s)${NAME}(?:high|hs|middle|prep|academy|secondary|elementary)(?:\sschool)?)(?![a-z])`,
    ],
    [
      0.78,
      phrase`(?<![a-z])(?:my|our)\s(?:girl|boy|son|daughter|kid|child|elder|younger|eldest|youngest|niece|nephew)(?:'s)?\s(?:is |now |goes )?in\s(?<detail>(?:pri(?:mary)?|sec(?:ondary)?|p|s|year|yr|k|grade)\s?\d{1,2}\s?[a-z]{0,12}\s(?:at|of|in)\s[a-z]{4,16}(?:\s[a-z]{4,16})?)`,
    ],
    [
      0.85,
      phrase`(?<=(?:at|to|attends?|in|from|of|@|go|goes|school is|school:|teach|student)\s)(?<detail>(?!the\s(?:school|high)|a\s|my\s|our\s)${NAME}${KIND}(?![a-z])(?:[^!?\n]{0,24}?${MARK}){1,4})`,
    ],
    [0.8, phrase`(?<=^|[,.!?;:]\s?)(?<detail>${NAME}${KIND}(?:[\s,-]{1,3}${MARK}){1,4})`],
    [0.8, phrase`(?<detail>${MARK}(?:[\s,]{1,2}(?:at|in|of|@))?[\s,]{1,2}${NAME}${KIND})(?![a-z])`],
    [
      0.66,
      phrase`(?<![a-z'])(?:i|we|my (?:son|daughter|kid|kids|boy|girl|child|brother|sister|little \w{3,8})(?:'s)?)\s(?:go(?:es)? to|attends?|(?:am|is|are) (?:a student )?at|study at|studies at)\s(?<detail>(?!the\s|a\s|my\s|same\s|high\s|middle\s)${NAME}(?:elementary|middle school|high school|high|academy|primary|secondary school|prep|grammar))(?![a-z])`,
    ],
  ],
};
