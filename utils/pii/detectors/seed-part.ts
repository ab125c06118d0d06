import { LETTER } from '../../text/signs';
import type { Detector } from '../detector';
import { seedWord } from '../seed-words';

/** Nothing else is called so, and its words follow. */
const CUE =
  /(?:(?:seed|mnemonic|recovery)(?:\s(?:phrase|words?)){1,2}|meiner seed|minha seed|mi seed|ma seed|my seed|metamask words|wallet words|frase (?:semilla|semente|secreta|de recuperaci[óo]n|de recuperação)|palabras semilla|phrase (?:de récupération|secrète)|seed-phrase|seed phrase|시드\s?(?:구문|문구)?|니모닉|シード(?:フレーズ)?|リカバリーフレーズ|ニーモニック|คำ(?:กู้คืน|ลับ)|cụm từ (?:khôi phục|bí mật))[^.!?\n]{0,24}?(?:is|are|was|goes|starts?(?: with)?|begins?(?: with)?|sind|ist|lautet|es|son|é|são|est|sont|è|sono|adalah|itu|là|は|은|는|คือ|[:=→-])[\s:"“(]{1,3}(?:(?:with|con|com|mit|avec|the|my)\s)?/g;
const RUN = /^(?:[a-z]{3,8}[\s,;./→>•-]{1,3}){4,23}[a-z]{3,8}/;
/** Nearly all of them, or the first few where one says that they are the first. */
const FEWEST = 9;
const FEWEST_OF_FIRST = 5;
const FIRST =
  /first|start|begin|ersten|anf|primer|empieza|começ|premiers|commence|prime|inizia|pertama|đầu|最初|처음|첫/;
/** Words of the list that warnings are made of. */
const TALK =
  /^(?:never|always|keep|safe|share|secret|someone|people|only|must|very|important|like|that|this|what|when|will|your|with|have|about|before|because|anyone|online|private|private|word|phrase|wallet|again|just|not|house|bank|card|cash|money|person|real|first|more|than|into|then|them|make|some|such|there|thing|time|use|used|want|know|need|until|under|over|their|they|much|most|once|only|other|same|can|case|good|great|big|easy|long|true|wrong|public|same|way|year|day|fun|enough|even|ever|every|lose|lost|key|code|paper|write|store|scam|email|photo|phone|send)$/;
const MOST_TALK = 0;

/** The first words of a wallet's seed phrase, or one with a word missing, after what it is called. Source: BIP-0039. */
export const seedPart: Detector = {
  id: 'seed-part',
  type: 'crypto_secret',
  kinds: LETTER,
  needs:
    /seed|mnemonic|recovery|secret|metamask|wallet|semilla|semente|frase|phrase|시드|니모닉|シード|リカバリー|ニーモニック|คำ|cụm từ/,
  *find({ lower }) {
    for (const { 0: cue, index } of lower.matchAll(CUE)) {
      const start = index + cue.length;
      const run = RUN.exec(lower.slice(start, start + 240))?.[0];
      if (!run) continue;
      let [words, talk, end] = [0, 0, 0];
      for (const { 0: word, index: at } of run.matchAll(/[a-z]+/g)) {
        if (seedWord(word) === null) break;
        words++;
        if (TALK.test(word)) talk++;
        end = at + word.length;
      }
      const lead = lower.slice(Math.max(0, index - 24), start);
      if (words >= (FIRST.test(lead) ? FEWEST_OF_FIRST : FEWEST) && talk <= MOST_TALK)
        yield {
          start,
          end: start + end,
          value: lower.slice(start, start + end),
          confidence: 0.7,
        };
    }
  },
};
