/** The question that gives an account back, by language: plain words, divided by bars. */
export const QUESTIONS =
  'security q|security qs|secret q|security quest|security question|security questions|secret question|security answer|secret answer|recovery question|account question|pregunta secreta|pregunta de seguridad|preguntas de seguridad|respuesta secreta|respuesta de seguridad|pergunta secreta|pergunta de segurança|resposta secreta|question secrète|question secrete|question de sécurité|réponse secrète|sicherheitsfrage|geheimfrage|sicherheitsantwort|domanda di sicurezza|domanda segreta|risposta segreta|risposta di sicurezza|pertanyaan keamanan|jawaban keamanan|soalan keselamatan|câu hỏi bảo mật|câu hỏi bí mật|คำถามกันลืม|คำถามความปลอดภัย|คำถามลับ|秘密の質問|秘密の答え|보안 질문|보안질문|본인확인 질문|비밀번호 찾기 질문|비번 찾기 질문|security sawal';

/** What is asked in it. */
export const TOPICS =
  '(?:(?:first|1st|childhood|fave|favou?rite|old)\\s(?:pet|dog|cat|school|car|teacher|street|job|concert|color|colour|movie|food|crush|boss|friend|phone)|pet|teacher|street|school|mascota|perr[oa]|gat[oa]|escuela|colegio|calle|animal|cachorr[oa]|bichinho|rua|escola|chien|chat|rue|école|haustier|hund|katze|straße|strasse|schule|grundschule|cane|gatto|animale|scuola|via|hewan|kucing|anjing|sekolah|thú cưng|chó|mèo|trường|born|nac[ií]|nasci|geboren|né|née|nat[oa]|lahir|answer|respuesta|resposta|réponse|antwort|risposta|jawaban|jawapan|đáp án|trả lời|คำตอบ|ชื่อหมา|ชื่อแมว|ペット|犬|猫|学校|先生|答え|애완동물|강아지|고양이|학교|선생님|답)';

/** A mother's name before she married: asked everywhere, and said of nothing else. */
export const MAIDEN =
  "mother['’]?s maiden(?: name)?|moms? maiden(?: name)?|mum['’]?s maiden(?: name)?|mom['’]s maiden(?: name)?|maiden name|apellido de soltera(?: de mi (?:madre|mam[áa]))?|nome de solteira(?: da minha m[ãa]e)?|nom de jeune fille(?: de ma m[èe]re)?|m[äa]dchenname(?: meiner mutter)?|geburtsname meiner mutter|cognome da nubile(?: di mia madre)?|nama gadis ibu(?: kandung)?|nama ibu kandung(?:ku| saya| aku)?|nama kandung ibu|tên thời con gái của mẹ|母の旧姓|母親の旧姓|어머니 성함|엄마 성함|นามสกุลเดิมแม่|maa ka maiden name";
