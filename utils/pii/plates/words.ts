/** What says that a number plate follows, by language: plain words, divided by bars. */
const WORDS: readonly string[] = [
  'license plate|licence plate|number plate|numberplate|plate number|plate no|car plate|plate|plates|rego|reg|reg number|registration|my car|my vehicle|gaadi|gadi|gaadi number|gadi number|my tag|tag is|car tag|tags|gaadi no|gadi no|vehicle number|vehicle no',
  'गाड़ी|गाड़ी नंबर|गाड़ी का नंबर|कार नंबर|बाइक नंबर|नंबर प्लेट',
  '車牌|車牌號|車牌號碼|車號|車牌係|架車|我架車|我的車|我台車|車子',
  'ナンバー|ナンバープレート|車のナンバー|車両番号',
  '차번호|차량번호|차량|번호판|차 번호|제 차|내 차',
  'ทะเบียน|ทะเบียนรถ|ป้ายทะเบียน|เลขทะเบียน|รถทะเบียน',
  'biển số|biển số xe|bks|bsx|biển|xe em|xe mình',
  'plat|plat nomor|nopol|no plat|no pol|nombor plat|plat kereta|kereta|no kereta|nombor kereta|kereta saya|mobil saya|motor saya',
  'matrícula|matricula|placa|placas|patente|mi coche|mi carro|meu carro',
  'kennzeichen|nummernschild|autokennzeichen|kfz|mein auto',
  "immatriculation|plaque|plaque d'immatriculation|immat|ma voiture|targa|kenteken|mia auto",
];

/** All of them. */
export const PLATE_WORDS = WORDS.join('|');

/** Blanks stand between letters and digits only: of two words or two numbers, one is no part of the plate. */
export const PLATE_WRITTEN = /^(?!.*\d \d|.*[a-z] [a-z])/;
