import { type Phrases, phrase } from '../finders/phrases';

/** Thai. */
export const schoolsTh: Phrases = {
  language: 'th',
  needs: /โรงเรียน|รร/,
  rules: [
    [
      0.85,
      phrase`(?:โรงเรียน|รร\.?)\s?[ก-๎]{2,25}\s?(?:ชั้น|ห้อง)?\s?(?:ป|ม|อ|อนุบาล)\.?\s?\d(?:\/\d{1,2})?`,
    ],
    [0.85, phrase`(?:ป|ม|อ)\.?\s?\d\/\d{1,2}\s?(?:โรงเรียน|รร\.?)\s?[ก-๎]{2,25}`],
    [0.72, phrase`(?:เรียนอยู่|เรียนที่|เรียนอยู่ที่|อยู่)\s?(?<detail>(?:โรงเรียน|รร\.?)\s?[ก-๎]{3,25})`],
  ],
};
