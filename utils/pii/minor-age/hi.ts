import { type Phrases, phrase } from '../finders/phrases';

const SELF = '(?<![a-z])(?:mai|main|mei|me|mein|m|hum)';
const AM = '(?:hu|hoon|hun|hoo|hai|h|ho gaya|ho gayi|ka hua|ki hui)(?![a-z])';
const FILL = '(?:\\s(?:abhi|sirf|bas|to|toh|bhi|only|just|ab|kal)){0,3}';
const DEVA_SELF = '(?<![\\u0900-\\u097f])(?:मैं|मै|हम)';
const DEVA_FILL = '(?:\\s(?:अभी|सिर्फ|बस|तो|भी|अब|केवल)){0,3}';

/** Hindi, in Latin letters and in its own. */
export const minorAgeHi: Phrases = {
  language: 'hi',
  needs:
    /saal|sal(?![a-z])|class|kaksha|school|naba?alig|umar|umr|age|bachcha|bacha|साल|वर्ष|कक्षा|क्लास|स्कूल|नाबालिग|उम्र|बच्च/,
  rules: [
    [
      0.84,
      phrase`${SELF}${FILL}\s(?<age>\d{1,2})\s?(?:saal|sal|years?|yrs?)\s(?:ka|ki|ke|old)?\s?${AM}`,
    ],
    [
      0.84,
      phrase`(?<![a-z])(?:meri|mera|apni) (?:umar|umr|age|umra)${FILL}\s(?<age>\d{1,2})(?![\d.])`,
    ],
    [
      0.78,
      phrase`(?:^|[,.!?]\s?)${FILL}(?:\s)?(?<age>\d{1,2})\s?(?:saal|sal)\s(?:ka|ki)\s(?:hu|hoon|hun)(?![a-z])`,
    ],
    [
      0.82,
      phrase`(?<![a-z])(?:[1-9]|1[0-2])(?:th|st|nd|rd|vi|wi|vin|win)?\s(?:class|std|standard|kaksha|grade)\s(?:me|mein|m|mai)\s?(?:padhta|padhti|padta|padti)?\s?(?:hu|hoon|hun|hoo)(?![a-z])|(?<![a-z])(?:class|kaksha)\s(?:[1-9]|1[0-2])(?:th)?\s(?:me|mein|m|ka|ki)\s(?:\S{4,8}\s)?(?:hu|hoon|hun)(?![a-z])|${SELF}${FILL}\s(?:na?abaa?lig|18 se kam|school (?:me|mein)|abhi bach+[aei])\s(?:\S{4,8}\s)?(?:hu|hoon|hun)(?![a-z])`,
    ],
    [0.84, phrase`${DEVA_SELF}${DEVA_FILL}\s(?<age>\d{1,2})\s?(?:साल|वर्ष)\s(?:का|की)`],
    [0.84, phrase`मेरी (?:उम्र|उमर|आयु)${DEVA_FILL}\s(?<age>\d{1,2})(?!\d)`],
    [
      0.84,
      phrase`${DEVA_SELF}${DEVA_FILL}\s(?:नाबालिग|बच्चा|बच्ची|कक्षा (?:\d{1,2}|पांच|पाँच|छह|छः|सात|आठ|नौ|दस) (?:में|का|की)|(?:\d{1,2}\s?(?:वीं|वी|th)?|पांचवीं|पाँचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं|ग्यारहवीं|बारहवीं) (?:कक्षा |क्लास )?में)|(?:पांचवीं|पाँचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं|\d{1,2}\s?वीं) (?:कक्षा |क्लास )?में (?:पढ़ता|पढ़ती|हूँ|हूं)`,
    ],
  ],
};
