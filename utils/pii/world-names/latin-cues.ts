import { endsBefore } from '../sticky';
import { anyOf } from '../words';

/** After these a name follows and nothing else: a language a line. */
const NAMES = [
  "my name is|my name's|my name|names|my full name|my real name|my legal name|full name|real name|order's under|order is under|ordered under|it's under|booked under|on name of|name is|name's|name:|name :|name -|name =|on the name of|in name of|legal name|name on card|name on order|name on order is|name on the package|name on package|name on account|name on the card|name on my card|name on the order|name on the parcel|name on the account|cardholder|card holder|account name|account holder|recipient|recipient name|receiver|addressee|consignee|attn|attention|make it out to|made out to|sign it to|sign to|signed to|personalize it to|personalise it to|autograph it to|sold to|under the name|under the name of|i go by|put it under|place it under|in the name of|in the name|name should say|name should be|name must be|name for delivery|name for shipping|delivery name|shipping name|name of recipient|to be received by|billing name|c/o",
  'namaku|nama gue|nama gw|nama saya|nama aku|nama penerima|nama lengkap|nama lengkap saya|namanya|penerima|penerimanya|atas nama|a/n|a.n|a.n.|an.|nama pemilik|nama rekening|nama akaun|nama penuh',
  'ako si|ako po si|pangalan ko|pangalan ko po ay|pangalan ko ay|pangalan|ang pangalan ko',
  'me llamo|mi nombre es|mi nombre completo es|mi nombre|nombre completo|a nombre de|a nombre|destinatario|destinataria|titular|titular de la tarjeta|nombre en la tarjeta|nombre y apellidos|nombre y apellido|quien recibe',
  'meu nome é|meu nome|meu nome completo|me chamo|nome completo|em nome de|no nome de|em nome da|no nome da|em nome do|no nome do|destinatário|nome no cartão|titular da conta|quem recebe|nome do titular',
  "je m'appelle|je m appelle|mon nom est|mon nom|nom complet|nom et prénom|au nom de|à l'attention de|a l attention de|destinataire|titulaire|prénom et nom",
  'ich heiße|ich heisse|heiße|heisse|mein name ist|mein name|mein voller name|vollständiger name|auf den namen|auf den namen von|läuft auf|bestellt auf|empfänger|empfängerin|kontoinhaber|karteninhaber|z. hd.|z.hd.|z. hd|zu händen|name auf der karte',
  'mi chiamo|il mio nome è|il mio nome|nome e cognome|a nome di|a nome|intestato a|intestatario|intestata a',
  'ik heet|mijn naam is|mijn naam|op naam van|t.a.v.|t.a.v|ter attentie van|ontvanger|volledige naam',
  'nazywam się|imię i nazwisko|odbiorca|adım|adım soyadım|isim soyisim|alıcı|ad soyad',
  '收件人|收貨人|收货人|寄件人|取件人|姓名|英文名|持卡人|名字|我叫|抬頭',
].join('|');
/** After these it may be something else too: a place, a mood. */
const OTHERS = [
  "ship to|ship it to|ship mine to|send to|send it to|send mine to|deliver to|deliver it to|address it to|addressed to|make it out to|post to|mail to|parcel for|package for|order for|order is under|under|it's for|this is|my mom|my mum|my mother|my dad|my father|my sister|my brother|my wife|my husband|my daughter|my son|my friend|my boyfriend|my girlfriend|my roommate|my nan|my gran|my grandma|my aunt|my uncle|my cousin|my neighbour|my neighbor|my boss|my flatmate|put|please put|write|use|i'm|im|i am|it's|name|for|hi i'm|package says|label says|winner is|winner|winner's|won by|claimed by|bought by|placed by|ordered by|bid by|purchased by|paid by|signed|sign it to|sign to|sign for|signed to|signed for|autograph it to|personalize it to|personalise it to|made out to|its|it is|here is|send cod to",
  'send sa|ipadala sa|para kay|nama|kirim ke|untuk|dari|ini|mera naam|naam',
  'soy|nombre|para|envía a|envíalo a|sou|sou a|sou o|nome|para o|para a|manda pra|manda para',
  'je suis|nom|pour|envoyer à|ich bin|für|an|sono|per|ik ben|voor|jestem|ben',
].join('|');
const BETWEEN =
  "(?:\\s(?:is|was|be|should be|will be|to|are|es|é|est|ist|lautet|ay|ya|sis|po|adalah|è|di|jest))?(?:['’]s)?[写填是係叫为:]?(?:[\\s:=(\"'“”-]{1,4}|(?<=[\\u4E00-\\u9FFF]))";
/** How one addresses somebody. */
const TITLE =
  '(?:(?:mr|mrs|ms|miss|mx|dr|sr|sra|srta|señora?|senhora?|dona|don|doña|herrn?|frau|mme|mlle|monsieur|madame|bpk|bapak|ibu|bu|pak|puan|encik|cik|tuan|dhr|mevr|sig|signora?)\\.?\\s)';

/** Words without which none of the cues that announce a name is there, a blank between them. */
export const CUE_WORDS =
  'made make sign signed personalize personalise autograph sold ako go under says läuft bestellt name names cardholder holder recipient receiver addressee consignee attn attention received c nama namaku namanya penerima penerimanya n an pangalan llamo nombre destinatario destinataria titular recibe nome chamo destinatário recebe appelle nom attention destinataire titulaire prénom heiße heisse name namen empfänger empfängerin kontoinhaber karteninhaber hd händen chiamo intestato intestatario intestata heet naam t attentie ontvanger nazywam nazwisko odbiorca adım soyisim soyad alıcı';
/** The same for those that are in Chinese, or have letters that no word is told by. */
export const CUE_SIGNS = /soyad|ad[ıi]m|[姓名叫抬持]|[收寄取].{0,1}人/;

/** A cue and what leads to the name; the group `title` when somebody is addressed. */
export const NAME_CUE = new RegExp(`(?:${anyOf(NAMES)})${BETWEEN}(?<title>${TITLE})?`, 'g');
/** A cue that says less, up to the place where it is asked. */
export const OTHER_CUE = endsBefore(`(?:${anyOf(OTHERS)})${BETWEEN}${TITLE}?`);
export const TITLED = endsBefore(`(?<![a-z])${TITLE}`);
/** Before a cue: it is not the writer's name, but a pet's, a brand's, an account's. */
export const NOT_OWN = endsBefore(
  "(?<![a-z])(?:cat|dog|pet|puppy|kitten|kitty|bunny|horse|brand|shop|store|product|song|band|album|movie|show|team|game|character|channel|stream|user|host|colou?r|model|shade|your|ur|what|whats|what is)(?:['’]?s)?\\s(?:the\\s)?",
);
