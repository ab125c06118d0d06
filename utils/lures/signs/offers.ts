import type { Sign } from './sign';

/** What is offered, and for how much. */
export const offers: readonly Sign[] = [
  // So much a piece: 一单80, 10块一小时, $40/hr.
  {
    cue: 'rate',
    form: /(?:给|得|拿|挣|返)(?=\d)|(?:一|每|1)(?:单|个|条|次|天|小时|篇|张|赞|笔|把|局|斤|份|部|套|页)[给得赚挣可能结算到手 ]{0,4}\d{1,5}|(?<!\d)\d{1,5} ?(?:元|块|米|r|rmb|起)?[一每/](?:单|天|小时|条|个|次|h|日|部|份)/g,
    needs: /\d/,
  },
  {
    cue: 'rate',
    form: /(?:每|一)(?:个|次|单|条|小时|页|天|赞)[^,。 ]{0,2}(?!几块(?:$|[ ,。吗呢]))[一二两三四五六七八九十几半]{1,2}(?:块|毛|元|百|千)|[一二两三四五六七八九十]{1,2}块钱?(?:一|半|每)(?:个?小时|单|天|次)/g,
    needs: /[块毛元百千]/,
  },
  {
    cue: 'rate',
    form: /(?<![\d.,])\d[\d.,]{0,8}(?:k|rb|usd|[$£€฿])?(?: ?- ?[$£€]?\d[\d.,]{0,8})? ?(?:pesos|reais|baht|euros|dollars|bucks)? ?(?:\/|per|a|an|each|every|al|por|je|par|pro)? ?(?:day|daily|hour|hr|hari|dia|diarios?|ngay|tag|jour|week|weekly|semana|minggu|month|bulan)(?![a-z])/g,
    needs: /\d/,
  },
  {
    cue: 'number',
    form: /(?<!\d)(?:[一二两三四五六七八九十几]{1,3}[百千万]|\d{2,7}(?!\d)|\d ?(?=万|만|k(?![a-z])|jt|juta|trieu|rb|ribu))/g,
    needs: /[\d百千万]/,
  },
  {
    cue: 'gain',
    form: /(?<!\d)[一二三四五六七八九\d]折|平[一二三四五六七八九]成/g,
    needs: /[折成]/,
  },
  { cue: 'won', form: /第\d{2,6}(?:位|名|个)/g, needs: /第\d/ },
  {
    cue: 'job',
    form: /need \d{2,3} (?:people|ppl|persons|girls|guys|ladies|buyers)/g,
    needs: /need \d\d/,
  },
  { cue: 'job', form: /招[\u4E00-\u9FFF]{2,4}(?:员|手|工|官|代理|兼职)/g, needs: /招/ },
  {
    cue: 'fee',
    form: /(?:pay|send) ?\$?\d{1,5}(?:\.\d\d)? ?\$?(?: dollars| usd| bucks)? (?:for |to |in |as )?(?:the )?(?:delivery|shipping|tax|fee|postage|release|customs)|(?:delivery|shipping|tax|postage)(?: fee)? (?:is )?\$\d{1,5}(?:\.\d\d)? only/g,
    needs: /pay|send|only/,
  },
  // Lending, selling accounts; paying in to be paid out more.
  {
    cue: 'scheme',
    form: /(?:收|租|借|买|卖|回收|收购|出租|求租|出借)(?:一下|个|你|您|用|下|闲置|各种)?的?(?:微信|v|支付宝|银行卡|账号|帐号|账户|电话卡|手机卡|虾皮账号|虾皮帐号|抖音号|对公户)(?!支付|付|客服|余额)/g,
    needs: /[收租借买卖]/,
  },
  {
    cue: 'scheme',
    form: /垫\d{2,5}|交\d{2,5}送|[充投打转付存交][值入]?\d{2,5}[^\d,。]{0,4}[返得回变赚]\d{2,5}|闲置的?(?:银行卡|微信|手机卡|支付宝|账号)/g,
    needs: /[垫充投打转付存交闲]/,
  },
];
