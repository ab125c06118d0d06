/** Words that say that messages belong together: the rest, the part before, put them in a row. */
const TOGETHER_HAN =
  '接?(?:着|上)?(?:上|前)面?[一1两2]?[条句个]|接(?:上|着|下来)|[连拼合凑串并](?:着|起来?|在?一起|上|好)看?|一起看|分[开段两几][发打]|续上|补上|先?[发打]?[一1]半[截段]?|[发打补]全|[发打]完|吞了?|拆[开成]|分[成两2]{1,2}[条次段]|下[半一][截段条]|后续|后面(?:接着?|还有?|再|继续|跟)?|前面|上面|下面|続き|つなげて|合わせて|繋げて|이어서|나머지|합쳐서?|붙여서?|이어요|ต่อกัน|ต่อจาก|ที่เหลือ|ต่อ';
const TOGETHER_LATIN =
  'the rest|rest of (?:it|my number)|remaining|continued|cont|put (?:it|them) together|together|nối(?: lại)?|tiếp(?: theo)?|phần còn lại|lanjut(?:an|annya)?|sisanya|sambung(?:annya)?|gabung(?:in)?|el resto|sigue|junt[oa]s?|lo demás|o resto|continua|der rest|rest|weiter|zusammen|la suite|le reste|ensemble|tapos|karugtong|jie shang|houmian';
/** Words that say which part a message holds, and how many signs it has. */
const PLACE_HAN =
  '\\([前后中]\\)|(?:第[一二三四1-4]段|开头|结尾|中间|最后|剩下|剩余|余下|其余|最?[前后中末尾首](?!面[接还再继续跟发])(?=[面边间半截段0-9一二三四五六七八九十两]))(?:面|边|间|半[截段]?|[一1]?[截段])?(?:[0-9一二三四五六七八九十两]{1,2}[位个])?(?:数字?|号码?)?';
const PLACE_LATIN =
  '(?:the )?(?:first|last|middle|next|final|second|third)(?: (?:half|part|bit|[2-9]|one|two|three|four|five|six))?(?: (?:digits?|numbers?|half|part))?';
/** What people say beside a detail, of no weight. */
const SMALL_HAN =
  '字母|数字|英文|[全小大]写|全拼|拼音|这[个条里边是]?|那[个条是]?|就是|我[的家]?|[你他她]的?|咱|咱们|家人们|主播|老板|亲们?|宝宝?|宝子们?|姐妹们?|哥哥?|姐姐?|老师|客服|老公|老婆|爸爸?|妈妈?|记[一1]?下|记得|记好|看[一1]?下|看看|加[一1]?下|打[一1]?下|加我|打我|找我|可以|麻烦|谢谢|感谢|收到|明白|知道|懂(?:吧|的)?|不好意思|打错|发错|等[一1]?下|稍等|马上|来了|完整|完了|没了?|刚才|就这|好[的了吧]?|嗯+|哦+|噢|哈+|嘿+|嘻+|呵+|啊+|呀|哟|呢|吧|嘛|啦|喽|咯|哒|滴|哎|诶|唉|了|的|是|和|跟|与|再|还有?|然后|继续|别|(?:没有?|有)下划线|没有?空格|中间有[一1]?个?[点杠]|屏蔽|发不出[去来]?|号|位|横?杠|です|ます|よ|ね|は|の|예요|이에요|입니다|요|는|은|ครับ|ค่ะ|คะ|นะ';
const SMALL_LATIN =
  "here(?: it is| you go)?|here's|it'?s|this is|is|are|the|my|me|mine|and|ok|okay|yes|yep|ya|lol|then|haha+|hehe+|pls|please|thx|thanks|ty|sorry|wait|sec|again|number|digits?|đây|nhé|nha|ạ|em|của|ya|kak|kakak|ini|itu|nya|yg|po|ko|ito|yung|es|y|aquí|mi|gracias|por favor|é|e|o|meu|aqui|obrigad[oa]|und|ist|meine?|bitte|danke|voilà|c'est|et|mon|ma|merci|desu";

/** Backwards: what was sent first comes last. */
export const REVERSED =
  /倒(?:过来|着|序|装|叙)|反(?:过来|着|的|向|序)|颠倒|后半?[截段面部]?(?:分|的)?(?:在|发|放|打|先)[到在了]?[前先]|先[发打写](?:的|了)?(?:是)?后|[前上]面?[一1]?(?:条|发的?|那[条个])?是后|从[后尾](?:往|到|向)前|(?:前后|顺序|两[条段])[^\d]{0,3}(?:反|换|调|颠)|先[给说来报][^\d]{0,3}[后尾]|[后尾][面巴半段]?[^\d]{0,2}先|逆(?:序|に)|revers|backward|last (?:part|half|bit|one) (?:goes )?first|other way (?:a?round)|거꾸로|반대로|al rev[ée]s|ao contr[áa]rio|r[üu]ckw[äa]rts|[àa] l'envers|terbalik|dibalik|ngược/;

/** Goods, prices, sizes, weights, places in a queue, times, games: numbers beside them are no person's. */
export const GOODS =
  /[¥￥$€£₫฿%‰]|价|多少钱|元|块|毛钱|折|减|券|优惠|红包|暗号|口令|福袋|抽奖|中奖|链接|(?<![收付退汇打货])款|销量|粉丝|播放|观看|点赞|人气|[颜红黑白蓝绿黄灰粉紫]色|尺码|码数|[大小中均]码|[几件套双条盒箱瓶袋包罐斤克两升]$|公斤|千克|身高|体重|三围|腰围|胸围|鞋码|库存|现货|预售|拍[了下第\d]|倒计时|倒数|[\d十百千]\s*(?:[件套双条盒箱瓶袋包罐斤克升米码分秒点人级杀死次折号楼层天年月日]|kg|cm|mm|ml|g|m|pcs?|gb|tb)(?![a-z])|货号|型号|编号|批[号次]|条码|房间号|直播间|比分|助攻|段位|战绩|几比几|(?<![a-z])(?:size|price|bid|lot|item|sku|qty|pcs|usd|dollars?|bucks|cm|kg|lbs?|ml|inch|score|ngân|giá|harga|ukuran|precio|preço|talla|tamanho|größe|preis|prix|taille|cỡ|in stock|restock|left|kills?|assists?)(?![a-z])|サイズ|円|値段|사이즈|가격|원(?![가-힣])|ไซส์|ราคา|บาท/;
/** Asks the room rather than tells it. */
export const ASKS =
  /多少|[吗么]|哪|谁|咋|怎|几[个号点]|为啥|能不能|可不可以|有没有|是不是|要不要|(?<![a-z])(?:what|whats|where|when|why|how|does|do you|can you|could|should|which)(?![a-z])/;
/** Something does not work: what is named is not about to be told. */
export const COMPLAINS =
  /登[录陆]?不[上了]|[收领取查绑用看找]不[上到了出]|(?:一直|老是?|总是?)[不没]有?[来到收发弹]|没有?(?:收到|来|到|发货)|失败|(?<![a-z])(?:(?:can'?t|cannot|won'?t|doesn'?t|didn'?t) (?:come|arrive|work|open|log)|not working)(?![a-z])/;

const TOGETHER = words(TOGETHER_HAN, TOGETHER_LATIN);
const PLACE = words(PLACE_HAN, PLACE_LATIN);
const SMALL = words(SMALL_HAN, SMALL_LATIN);

/** Parts that are counted: 1/3, (2), 3. */
const COUNTED =
  /^\s*(?:\(?[1-9]\/[1-9]\)?|\([1-9]\)|[1-9][.、:)](?!\d))(?=\s*\S)|\(?[1-9]\/[1-9]\)?\s*$/;
/** Ranks by the first sign of the word for a place. */
const FIRST = /^\(?(?:第[一1]|最?[前首]|开|头|(?:the )?first)/;
const LAST = /^\(?(?:第[三四34]|最?[后末尾]|结|剩|余|其|(?:the )?(?:last|final|third))/;

/** What a message says about its part in a whole, and the text without such words. */
export interface Said {
  /** The same length; words that say so are blanked. */
  words: string;
  /** The same length; and so are words of no weight. */
  rest: string;
  /** Whether it says that it goes with others. */
  isAnnounced: boolean;
  isReversed: boolean;
  /** 0 for a first part, 2 for a last, else 1. */
  rank: number;
}

/** Reads and blanks the words that surround a detail in a chat; `lower` is folded and in lower case. */
export function strip(lower: string): Said {
  const isReversed = REVERSED.test(lower);
  const open = (isReversed ? lower.replace(REVERSED, blank) : lower).replace(COUNTED, blank);
  const place = open.match(PLACE)?.[0] ?? '';
  const words = open.replace(PLACE, blank).replace(TOGETHER, blank);
  return {
    words,
    rest: words.replace(SMALL, blank),
    isAnnounced: words !== lower,
    isReversed,
    rank: FIRST.test(place) ? 0 : LAST.test(place) ? 2 : 1,
  };
}

/** As many signs that neither stand between digits nor say anything. */
export function blank(word: string): string {
  return '|'.repeat(word.length);
}

function words(han: string, latin: string): RegExp {
  return new RegExp(`${han}|(?<![a-z0-9à-ỹđ_.@])(?:${latin})(?![a-z0-9à-ỹđ_@]|\\.[a-z0-9])`, 'gu');
}
