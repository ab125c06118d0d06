import { type Phrases, phrase } from '../finders/phrases';

const SELF =
  '(?<![a-z]|(?:anak|adik|adek|ponakan|keponakan|cucu|anaknya)\\s)(?:saya|aku|gue|gw|gua|sy|ak)';
const FILL = '(?:\\s(?:masih|baru|umur|berumur|umurnya|usia|cuma|masi|kelas|anak|sekarang)){0,3}';

/** Indonesian and Malay. */
export const minorAgeId: Phrases = {
  language: 'id',
  needs: /(?<![a-z])(?:saya|aku|gue|gw|gua|sy|ak|umur|umurku|kelas|bawah)/,
  rules: [
    [
      0.84,
      phrase`${SELF}\s(?:masih |baru |anak |cuma ){0,2}(?:sd|smp|sma|smk|mts|mi|sr|sekolah (?:rendah|menengah|dasar))\s(?:kelas|kls|tahun|tingkatan)\s?(?:\d{1,2}|[ivx]{1,4})(?![a-z0-9])`,
    ],
    [
      0.86,
      phrase`${SELF}${FILL}\s(?<age>\d{1,2})\s?(?:tahun|thn|th|taun)(?! lalu| yang| yg| kerja| pakai| langganan)`,
    ],
    [
      0.84,
      phrase`(?:umur (?:saya|aku|gue|gw|ku)|umurku|usia (?:saya|aku|ku)|(?:saya|aku|gue|gw) (?:umur|berumur|usia))\s(?:baru |masih )?(?<age>\d{1,2})(?!\d)(?:\s?(?:tahun|thn|th|taun)(?![a-z]))?`,
    ],
    [
      0.74,
      phrase`(?:^|[,.!?]\s?|kak\s|min\s)(?:umur|usia)\s(?:baru |masih )?(?<age>\d{1,2})\s?(?:tahun|thn|th)?\s(?:boleh|bole|bisa) (?:ga|gak|tak|beli|co|order|kak)`,
    ],
    [0.78, phrase`${SELF}\smasih\s(?<age>\d{1,2})(?=$|[,.!?]| (?:kak|boleh|bisa))`],
    [
      0.84,
      phrase`${SELF}\s(?:masih |baru |anak )*(?:kelas|kls|sekolah|darjah|tingkatan)\s(?:\d{1,2}|[ivx]{1,4})(?:\s?(?:sd|smp|sma|smk))?(?![a-z0-9])|${SELF}\s(?:masih |anak ){1,2}(?:sd|smp|sma|smk|sekolah)(?![a-z])|${SELF}\s(?:masih )?(?:di )?bawah umur`,
    ],
  ],
};
