import { phraseDetector } from '../finders/phrases';
import { schoolPhrases } from '../schools';

/** A school together with the class, room or teacher that finds a child in it, outside mainland China. Source: ISCED 2011, levels 0 to 3. */
export const worldSchool = phraseDetector({
  id: 'world-school',
  type: 'school',
  needs:
    /school|elem|middle|high|academy|primary|kinder|[校園园]|[小中高]\s?の?\s?[1-6一二三四五六]\s?年|학교|학년|여[고중]|유치원|어린이집|โรงเรียน|รร|lớp|trường|kelas|kls|sekolah|darjah|tingkatan|cole|col[eé]g|escuela|escola|instituto|primaria|secundaria|coll[eè]ge|lyc[eé]e|scuola|schule|gymnasium|klasse|[国國][小中]|[小中][学學]|[书書]院|女中|高中/,
  languages: schoolPhrases,
});
