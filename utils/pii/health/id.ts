import { type Phrases, phrase } from '../finders/phrases';

/** My mother, my husband: of hers, not the writer's. */
const KIN =
  '(?<!(?<![a-z])(?:ibu|ayah|bapak|mama|papa|mamah|mak|abah|emak|suami|istri|isteri|anak|adik|kakak|abang|nenek|kakek|atok|opung|oma|opa|tante|om|paman|bibi|teman|kawan|mertua|keluarga)\\s)';
const SELF = `${KIN}(?<![a-z])(?:saya|aku|gue|gw|gua|sy|ak|ane)`;
const ILLNESS =
  '(?:diabetes|kencing manis|gula darah|darah tinggi|hipertensi|kanker(?: \\w{3,9})?|kanser(?: \\w{3,9})?|tumor|asma|epilepsi|jantung|ginjal|gagal ginjal|hepatitis|hiv|depresi|bipolar|anxiety|anemia|lupus|gerd|maag|asam lambung|migrain|tiroid|asam urat|kolesterol|eksim|tbc|pcos|miom|kista|vertigo|skizofrenia|adhd|autis|gout|resdung|buasir|darah manis|sakit jantung|sakit buah pinggang|kencing batu|ekzema|lelah|migrain|ulser|ulcer|gastrik|tibi|endometriosis|fibroid|sawan)';
/** Those that one says one is, without a word for having them. */
const PLAIN =
  '(?:asma|diabetes|hipertensi|epilepsi|maag|gerd|anemia|lupus|vertigo|bipolar|autis|pcos|depresi|hepatitis|darah tinggi|asam lambung|asam urat|eksim|kanker|adhd)';

/** Indonesian and Malay. */
export const healthId: Phrases = {
  language: 'id',
  needs: /(?<![a-z])(?:saya|aku|gue|gw|gua|sy|ak|ane|hamil|lagi|sedang|tengah)/,
  rules: [
    [0.72, phrase`${SELF}\s(?:juga\s|jg\s|emang\s)?${PLAIN}(?![a-z])`],
    [
      0.82,
      phrase`${SELF}(?:\s(?:punya|kena|ada|mengidap|menghidap|penderita|sakit|lagi|sedang|memang|jg|juga|pernah|riwayat|penyakit|didiagnosa|didiagnosis|pengidap)){1,4}\s${ILLNESS}(?![a-z])`,
    ],
    [
      0.85,
      phrase`(?:${SELF}\s)?(?:lagi |sedang |tengah )?(?:hamil|mengandung)\s(?:anak ke\s?\d\s)?(?:\d{1,2}\s?(?:bulan|bln|minggu|mgg)|muda|tua|besar)|${SELF}\s(?:lagi |sedang |tengah |jg |juga )?(?:hamil|mengandung|menyusui|busui|bumil|promil)(?![a-z])(?:\s\d{1,2}\s?(?:bulan|bln|minggu|mgg))?|(?:lagi|sedang) (?:hamil|menyusui)(?! besar)(?=$|[,.!?]| (?:nih|kak|ini|gpp|aman|boleh|bisa))`,
    ],
  ],
};
