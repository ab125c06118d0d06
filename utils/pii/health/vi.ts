import { type Phrases, phrase } from '../finders/phrases';

/** My mother, my husband: of hers, not the writer's. */
const KIN =
  '(?<!(?<![a-zà-ỹ])(?:mẹ|má|ba|bố|cha|ông|bà|chồng|vợ|con|bé|chị|anh|cô|dì|chú|bác|bạn|cháu|mẹ chồng|bố chồng|con gái|con trai|em gái|em trai)\\s(?:của\\s)?)';
const SELF = `${KIN}(?<![a-zà-ỹ])(?:em|mình|tôi|tui|mk|e|chị|c|tớ|t|cháu|anh)`;
const ILLNESS =
  '(?:tiểu đường|đái tháo đường|(?:cao )?huyết áp(?: cao)?|ung thư(?: \\S{1,6}){0,2}|trầm cảm|hen suyễn|hen|suyễn|động kinh|viêm gan(?: [abc])?|viêm xoang|viêm mũi dị ứng|viêm khớp(?: \\S{1,4})?|thoái hóa(?: \\S{1,5}){0,2}|bệnh trĩ|trĩ|sỏi thận|sỏi mật|gan nhiễm mỡ|mỡ máu|thoát vị đĩa đệm|viêm loét|mất ngủ kinh niên|hiv|tim|suy tim|hở van tim|thận|suy thận|dạ dày|đau dạ dày|gout|gút|tuyến giáp|cường giáp|suy giáp|vảy nến|lupus|rối loạn \\S{2,6}(?: \\S{2,6})?|thiếu máu|đau nửa đầu|trào ngược|viêm da cơ địa|đa nang|buồng trứng đa nang|lạc nội mạc|tự kỷ|mất ngủ|viêm khớp|thoát vị)';

/** Vietnamese. */
export const healthVi: Phrases = {
  language: 'vi',
  needs: /bị|mắc|bầu|thai|bệnh|sinh|bú/,
  rules: [
    [
      0.82,
      phrase`${SELF}(?:\s(?:đang|mới|hiện|cũng|vừa|từng|có))*\s(?:bị|mắc|có|phát hiện)\s(?:bệnh\s)?${ILLNESS}(?![a-zà-ỹ])`,
    ],
    [
      0.85,
      phrase`(?:${SELF}\s)?(?:đang\s|mới\s)?(?:có\s|mang\s)?(?:bầu|thai)\s(?:được\s)?(?:hơn\s)?\d{1,2}\s?(?:tháng|tuần|th)|${SELF}\s(?:đang\s|mới\s|có\s|mang\s){1,2}(?:bầu|thai)(?:\stháng\s(?:thứ\s)?\S{1,4})?|${SELF}\sbầu(?![a-zà-ỹ])|${SELF}\s(?:đang\s)?cho con bú|đang\s(?:có bầu|mang thai|mang bầu|cho con bú|nuôi con bằng sữa)|${SELF}\s(?:mới|vừa)\s(?:sinh|đẻ)|sau sinh \d{1,2} tháng`,
    ],
  ],
};
