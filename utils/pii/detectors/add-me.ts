import type { Detector } from '../detector';

/** Asks to be found somewhere, and by what name; which messenger is left to the reader. */
const ADD_ME =
  /(?<![a-z])(?:(?:add|find|follow|friend|snap|message|msg|dm|pm|hmu|hit me up|text|reach|invite|contact|talk to|write|agr[ée]game|a[ñn][áa]deme|b[úu]scame|s[íi]gueme|escr[íi]beme|me adiciona|me segue|me chama|me add|ajoute|ajoutez|suis|cherche|add mich|adde mich|folg mir|schreib mir|addet|aggiungimi|seguimi|scrivimi|cercami|add aku|follow aku|cari aku|chat aku|dm aku|kb|kết bạn|ib|inbox)(?: (?:me|m|moi|mich|us|aku|mình|e|em|pls|please|on|at|@|it['’]?s|as|under|there|over|the|en|no|na|sur|auf|bei|su|di|ở|:|app|purple|blue|green|yellow|red|pink|black|white|bird|camera|ghost|paper|plane|gram|messenger|chat|account|with|name|user|username|handle|id|là|thru|through|via|como|com|come|als|comme|by|so|we|can|talk|is|my|mi|meu|mein|mon|mio)){0,9}[\s:=@→👉-]{1,4})((?=[a-z0-9._]{0,24}(?:_[a-z0-9]|[a-z]\.[a-z]|[a-z]\d))[a-z](?:[a-z0-9._]{3,26})[a-z0-9_])(?![a-z0-9@/]|\.(?:com|net|org|shop|co)(?![a-z]))/gu;
const SELF =
  /(?:me|m|moi|mich|mir|aku|mi|mình|em|kb|ib|hmu|game|deme|came|gueme|beme|imi|ami)(?![a-z])/;
/** What has letters and digits, and is bought. */
const GOODS =
  /^(?:iphone|ipad|ps|xbox|rtx|gtx|size|lot|item|model|pack|set|kit|ver|gen|s|m|xl|xxl|am|pm|galaxy|pixel|jordan|dunk|air|yeezy)[._]?\d/;

/** Costs less than the pattern. */
const HINT =
  /(?<![a-z])(?:add|find|follow|friend|snap|message|msg|dm|pm|hmu|hit me|text|reach|invite|contact|talk|write|agr[ée]g|a[ñn]|b[úu]sc|s[íi]gu|escr|me (?:ad|se|ch)|ajou|suis|cher|folg|schr|aggi|segu|scri|cerc|cari|chat|kb|k[ếe]t|ib|inbox)/;

/** Names that one asks to be added by, without a word for the messenger. */
export const addMe: Detector = {
  id: 'add-me',
  type: 'messenger_id',
  needs: /_[a-z0-9]|[a-z][.\d][a-z\d_]/,
  *find({ lower, text }) {
    if (!HINT.test(lower)) return;
    for (const { 0: whole, 1: name, index } of lower.matchAll(ADD_ME)) {
      const lead = whole.slice(0, whole.length - name!.length);
      if (!SELF.test(lead) || GOODS.test(name!)) continue;
      const end = index + whole.length;
      const start = end - name!.length;
      yield { start, end, value: text.slice(start, end), confidence: 0.65 };
    }
  },
};
