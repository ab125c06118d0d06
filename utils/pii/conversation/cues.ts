interface Cue {
  /** What to put before the detail, in words that the detectors know; left out, the word itself. */
  says?: string;
  word: RegExp;
}

/** The surer first: 手机验证码 is a code. */
const cues: readonly Cue[] = [
  {
    says: '验证码:',
    word: /验证码|校验码|动态码|短信[码上里]|(?:收到|来|发)了?(?:一?[条个])?短信|短信来了|确认码|认证码|^\s*码[是:]|(?:手机|短信|发我?|收到?)[^码号]{0,4}码\s*$|[六四46]位(?:数字?|的|码)\s*$|yzm|인증번호|[認认]証コード|確認コード|รหัส|(?<![a-z])(?:otp|(?:verification|security|login) (?:text|sms|message)|(?:got|received) (?:a|the) (?:text|sms)|(?:the|my|sms|verification|security|login) (?:code|pin)|code (?:they|u|you) (?:sent|texted)|(?:sent|texted|got) (?:me )?(?:a|my) (?:code|pin)|code from|bank code|kode (?:otp|verifikasi)|mã (?:otp|xác nhận)|c[óo]digo)/,
  },
  { says: '身份证:', word: /身[份分][证證]|身份号码?|证件号|实名|sfz/ },
  {
    word: /주민(?:등록)?번호|マイナンバー|บัตรประชาชน|(?<![a-z])(?:ssn|social(?: security)?(?: number)?|aadhaar|nric|cpf|dni|cccd|cmnd|nik|hkid)(?![a-z])/,
  },
  {
    word: /支付宝|zfb|(?<![a-z])(?:alipay|paypal|gcash|maya|paynow|paylah|upi|venmo|cash ?app|zelle|pix|dana|ovo|gopay|momo|promptpay)(?![a-z])|พร้อมเพย์|카카오페이|토스/,
  },
  {
    says: '银行卡号:',
    word: /银行卡|卡号|储蓄卡|信用卡|[这那打转]个?张?卡|[退打转]到|[工农建中招交]行|招商|邮储|(?<![a-z])(?:card (?:number|no)|my card|debit card)/,
  },
  { says: '快递单号:', word: /快递|运单|物流|顺丰|中通|圆通|申通|韵达|tracking/ },
  {
    says: '订单号:',
    word: /(?:订单|退款|售后|交易)(?:编?号码?|流水号?)?|单号|(?<![a-z])(?:order|pesanan|pedido|commande|bestellung)|注文番号|주문번호/,
  },
  { word: /(?:(?:京东|淘宝|天猫|拼多多|唯品会|得物)的?|(?:抖音|快手)的)(?=$|[^\u4e00-\u9fff])/ },
  {
    says: 'QQ:',
    word: /扣扣|抠抠|叩叩|企鹅|秋秋|球球|(?<![a-z])q ?q(?![a-z])|[加➕+]\s?q(?![a-z])|(?<![a-z])q号|^\s*q\W*$|🐧/u,
  },
  {
    says: '微信号:',
    word: /[微薇威徽维卫][信芯心❤♥💗💚]|绿(?:泡泡?|色软件)|小绿|卫星号?|(?<![a-z])(?:v[x信]|wx|wechat|weixin)(?![a-z])|[加➕+]我?\s?(?:[v薇微](?![a-z])|[❤♥💗💚])|^\s*[v薇微]\W*$/u,
  },
  { says: 'LINE: ', word: /ライン|라인|ไลน์/ },
  { says: 'kakao: ', word: /카톡|카카오톡/ },
  {
    word: /赖|电报|纸飞机|텔레|인스타|インスタ|(?<![a-z])(?:line|kakao(?:talk)?|telegram|tg|insta(?:gram)?|ig|snap(?:chat)?|discord|zalo|viber|skype|facebook|fb)(?![a-z])/,
  },
  {
    says: '我今年',
    word: /(?:我|猜我|人家)(?:今年|现在)?(?:几岁|多大|多少岁)|几岁[?？]?\s?我\s*$|(?<![a-z])(?:how old am i|my age)/,
  },
  { says: '我上', word: /我[在读上念]*几年级|(?<![a-z])what grade am i/ },
  {
    says: '收件人:',
    word: /收件人?|收货人|(?:我的?|真)(?:姓名|名字?|大名)|(?:收货|备注|写)名字|^\s*(?:姓名|名字)|我叫|联系人|寄件人|收件$/,
  },
  { says: 'my name is ', word: /(?<![a-z])(?:my name|full name|name'?s|recipient|put it under)/ },
  {
    says: '地址:',
    word: /地址|住址|寄[到给这那]|发到|送到|家住|我住|我家在|小区[是叫]|^\s*收货\W*$/,
  },
  { word: /(?<![a-z])(?:ship(?: it)? to|send (?:it )?to|my address|address)/ },
  { says: '取件码:', word: /取[件货餐]码|提货码|核销码|券码|自提码/ },
  { says: '密码:', word: /密[码吗马](?:就?是|为)?[\s:,。.!~]{0,4}$/ },
  { says: '车牌:', word: /车牌号?是?[\s:,。.!~]{0,4}$/ },
  {
    says: '电话:',
    word: /手[机機]|电话|座机|联系方式|号码|打给?我|📱|📞|☎|携帯|電話|番号|연락처|전화|번호|폰|เบอร์|โทร|(?<![a-z])(?:phone|mobile|cell|tel|call me|text me|ring me|me liga|ll[áa]mame|marca(?:me)? al|ruf mich an|gọi|ligue|my (?:number|no|#)|number|whatsapp|sđt|sdt|số (?:em|mình|điện thoại)|đt|điện thoại|nomor|no ?hp|hp saya|wa|telp|tel[ée]fonos?|celular|m[óo]vil|n[úu]mero|whats|zap|telefone|handy|handynummer|nummer|num[ée]ro|portable)(?![a-z])/u,
  },
];

/** A word that announces a detail, where it stands in a text. */
export interface Cued {
  /** What to put before the detail for detectors to know it. */
  lead: string;
  start: number;
  end: number;
}

/** The surest word of a folded, lower-case text that announces a detail. */
export function cueOf(lower: string): Cued | null {
  for (const { says, word } of cues) {
    const match = word.exec(lower);
    if (!match) continue;
    const { 0: text, index } = match;
    return { lead: says ?? `${text}: `, start: index, end: index + text.length };
  }
  return null;
}
