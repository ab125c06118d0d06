import { type Phrases, phrase } from '../finders/phrases';

const SELF = '(?<![a-zà-ỹ])(?:em|e|mình|cháu|tui|tớ|con)';
const FILL = '(?:\\s(?:mới|năm nay|đang|chỉ|vừa|là|tròn|chưa|đủ|có|còn|học|sinh|nay)){0,4}';

/** Vietnamese. */
export const minorAgeVi: Phrases = {
  language: 'vi',
  needs: /tuổi|lớp|\dt(?![a-z])|vị thành niên/,
  rules: [
    [
      0.84,
      phrase`(?<![a-zà-ỹ]|(?:bé|con|cháu|nhà|trai|gái|của|bạn)\s)(?:em|e|mình|cháu|tui|tớ)${FILL}\s(?<age>\d{1,2})\s?(?:tuổi|t(?![a-zà-ỹ]))`,
    ],
    [0.8, phrase`${SELF}\s(?:mới|năm nay|chỉ)${FILL}\s(?<age>\d{1,2})\s?(?:tuổi|t(?![a-zà-ỹ]))`],
    [
      0.82,
      phrase`${SELF}(?:\s(?:đang|mới|còn|năm nay|chỉ|là)){0,3}\s(?:học\s|học sinh\s)?lớp\s?(?:\d{1,2})(?!\d)`,
    ],
    [
      0.84,
      phrase`${SELF}\s(?:chưa đủ|chưa)\s(?:18|đủ tuổi|đủ 18)|${SELF}\s(?:còn\s)?(?:vị thành niên|trẻ con)`,
    ],
  ],
};
