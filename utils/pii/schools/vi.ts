import { type Phrases, phrase } from '../finders/phrases';

const SCHOOL =
  '(?:trường\\s)?(?:tiểu học|thcs|thpt|th|mầm non|cấp [123]|trường)\\s(?:\\p{L}{1,8}\\s?){1,5}';

/** Vietnamese. */
export const schoolsVi: Phrases = {
  language: 'vi',
  needs: /lớp|trường/,
  rules: [
    [0.85, phrase`lớp\s?\d{1,2}\s?[a-zđ]{0,2}\d{0,2}[\s,-]{1,3}(?:ở |tại )?${SCHOOL}`],
    [
      0.85,
      phrase`(?:trường\s)?(?:tiểu học|thcs|thpt|mầm non|trường)\s(?:(?!lớp)\p{L}{1,8}\s){1,5}[,-]?\s?lớp\s?\d{1,2}\s?[a-zđ]{0,2}\d{0,2}`,
    ],
    [
      0.7,
      phrase`(?:học|con học|bé học)\s(?:ở |tại )?(?<detail>(?:trường\s)?(?:tiểu học|thcs|thpt|trường mầm non)\s(?:\p{L}{1,8}\s?){1,4})`,
    ],
  ],
};
