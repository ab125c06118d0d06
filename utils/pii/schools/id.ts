import { type Phrases, phrase } from '../finders/phrases';

const SCHOOL =
  '(?:sdn?|smpn?|sman?|smkn?|min|mtsn?|man|tk|sd it|sdit|smp it|sk|smk)(?:\\s(?:negeri|islam|kristen|katolik))?\\s(?:\\d{1,3}(?:\\s(?:(?!(?:[a-z]{2,12}nya|buku|tas|seragam|sepatu|baju|celana|pensil|meja|pake|pakai|size|anak|dan|atau|kalo|kalau|deh|kan|sih|juga|harga|yg|banget|pas|muat|ada|ga|gak|gk|kak|dong|ya|nih|boleh|bisa|masih|itu|ini|yang|yg|mau|cocok|min|sis|ukuran|berapa|brp|aja|semua|untuk|buat)(?![a-z]))[a-z]{2,14}\\s?){0,3})?|(?:(?!(?:[a-z]{2,12}nya|buku|tas|seragam|sepatu|baju|celana|pensil|meja|pake|pakai|size|anak|dan|atau|kalo|kalau|deh|kan|sih|juga|harga|yg|banget|pas|muat|ada|ga|gak|gk|kak|dong|ya|nih|boleh|bisa|masih|itu|ini|yang|yg|mau|cocok|min|sis|ukuran|berapa|brp|aja|semua|untuk|buat)(?![a-z]))[a-z]{2,14}\\s?){1,3})';

/** Indonesian and Malay. */
export const schoolsId: Phrases = {
  language: 'id',
  needs: /kelas|kls|sekolah|darjah|tingkatan/,
  rules: [
    [
      0.84,
      phrase`(?<![a-z]|(?:anak|buat|untuk|ukuran|size|cocok|usia)\s)${SCHOOL}[\s,]{0,2}(?:kelas|kls|darjah|tingkatan)\s?(?:\d{1,2}|[ivx]{1,4})\s?[a-z]?(?![a-z0-9])`,
    ],
    [
      0.84,
      phrase`(?<![a-z]|(?:anak|buat|untuk|ukuran)\s)(?:kelas|kls|darjah|tingkatan)\s?(?:\d{1,2}|[ivx]{1,4})\s?[a-z]?[\s,]{1,2}(?:di )?${SCHOOL}`,
    ],
    [
      0.68,
      phrase`(?<![a-z])sekolah(?:nya|ku)?\s(?:di\s)(?<detail>(?:sdn?|smpn?|sman?|smkn?)\s(?:\d{1,3}\s)?(?:[a-z]{3,14}\s?){1,2})`,
    ],
  ],
};
