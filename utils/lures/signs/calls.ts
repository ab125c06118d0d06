import type { Sign } from './sign';

/** Calls upon the readers: to write, to join, to find somebody out. */
export const calls: readonly Sign[] = [
  // Short for "whoever wants some, write": 想做的dd, 来的私.
  {
    cue: 'contact',
    form: /(?:的|来|可|要|做|想|趣|意)(?:私|滴{1,4}|d{1,3}|加|q|扣|敲)(?:我|$|[ ,。!~])|加(?:我|一下)?[^,。 ]{0,4}(?:老师|专员|客服|助理|经理|导师|主管|顾问|师傅)/g,
    needs: /[私滴d加q扣敲]/,
  },
  {
    cue: 'contact',
    form: /(?<![\u4E00-\u9FFF])私(?:$|[ ,。!~])|(?:联系|致电|来电|拨打|call|text|ring|goi|telp|llama al|liga no)[ :]{0,2}(?=[+(]?\d[\d ()-]{6})/g,
    needs: /私|\d{2}/,
  },
  {
    cue: 'slang',
    form: /(?:在|去|来|到|加|搜|转|上)[薇微威卫v](?:那|上|里|聊|搜|找|号|$|[ :])/g,
    needs: /[薇微威卫v]/,
  },
  // A messenger's single letter before a name or a number: 微 dai_gou77, v 168-8876-2213.
  {
    cue: 'slang',
    form: /(?<![a-z0-9\u4E00-\u9FFF])(?:v我|[v微薇卫威扣q])[ :是]{1,2}(?=[a-z0-9_@-]{0,12}[\d_])(?=[a-z0-9_@-]{6})/g,
    needs: /[v微薇卫威扣q][ :是我]/,
  },
  { cue: 'pull', form: /我拉(?:$|[ ,。!~])/g, needs: /我拉/ },
  {
    cue: 'screen',
    form: /[开点用][^,。]{0,6}共享(?!位置|单车|充电|雨伞|文档|相册|热点|汽车|链接|账号|尺码)|[\u4E00-\u9FFF]{2}会议/g,
    needs: /共享|会议/,
  },
  { cue: 'insult', form: /(?:^|[ ,。!])滚[!啊吧啦]{0,3}(?:$|[ ,。!])/g, needs: /滚/ },
  {
    cue: 'ask',
    form: /[?吗呢]|[是对]吧|能不能|能否|[能可会行][^,。 ]{1,8}[不没](?=$|[ ,。!~])|可不可以|[叫是]啥|什么|哪里|哪个|多少|几[岁点]|怎么|([\u4E00-\u9FFF])不\1|[でま]すか|나요|까요|ไหม|[ยอ]ยังไง|กี่วัน|o dau|bao nhieu|the nao|dimana|gimana|berapa/g,
    needs: /[?吗呢吧能可会行啥么哪多几不か요ไง่]|o dau|bao n|the n|mana|berap/,
  },
  {
    cue: 'sexual',
    form: /(?:妹妹|美女|小姐姐|主播|你|宝贝|骚货)[^,。]{0,4}多少钱?一?[晚夜炮]/g,
    needs: /多少.{0,2}[晚夜炮]/,
  },
  {
    cue: 'threat',
    form: /我(?:(?:知道|晓得)你(?:家住|家在哪|住|每天|几点|孩子|公司|女儿|儿子)|有你(?:家地址|的?地址|家?电话|的?照片))/g,
    needs: /我(?:知道|晓得|有)你/,
  },
  {
    cue: 'sexual',
    form: /(?:胸|奶子?|屁股|大腿)[^,。]{0,8}[摸捏揉亲舔](?!着|起|上去)/g,
    needs: /[胸奶股腿].{0,8}[摸捏揉亲舔]/,
  },
  // "Take one off and I buy".
  {
    cue: 'sexual',
    form: /脱(?:一件|一个|光|衣服|上衣|裤子|内衣|给)[^,。]{0,6}(?:刷|下单|礼物|火箭|嘉年华|买)|(?:刷|下单|礼物|火箭|嘉年华)[^,。]{0,6}脱(?:一件|一个|光|衣服|上衣|裤子|内衣|给)/g,
    needs: /脱/,
  },
  {
    cue: 'insult',
    form: /(?:主播|你|她|这女的|这男的|这人|这货)(?:长得|长的|真的|真|好|太|这么|怎么这么|咋这么|可真|是真|就是个?|真是个?|是个){1,2}(?:丑|肥|恶心|贱|骚|蠢|油腻|垃圾|废物|弱智|脑残|智障|白痴|傻逼|婊|鸡婆|猪头)(?!了|萌)/g,
    needs: /主播|你|她|这女|这男|这人|这货/,
  },
  // Where somebody lives, works, goes to school; whose family.
  {
    cue: 'trace',
    form: /在[\u4E00-\u9FFF]{2,12}(?:上班|工作|上学|读书|念书|任教|教书|开店|开档口|摆摊|值班|当老师)|(?:^|[的人家位者客她他婆公友播板 ,。])叫[\u4E00-\u9FFF]{2,3}(?=[ ,。]|$|住|在|手|电|身)/g,
    needs: /在|叫/,
  },
  {
    cue: 'trace',
    form: /开(?:一辆|辆|的)?[^,。 ]{0,4}(?:宝马|奔驰|奥迪|特斯拉|轿车|suv)/g,
    needs: /开/,
  },
  {
    cue: 'third',
    form: /(?:她|他|主播|老板)的?(?:女儿|儿子|孩子|闺女|娃|老公|老婆|爸|妈|前夫|前妻|婆婆|公司|单位|家人)/g,
    needs: /[她他播板]/,
  },
  // Where somebody lives, and who knows or tells it.
  {
    cue: 'expose',
    form: /[家人就]?住在?[\u4E00-\u9FFFa-z]{2,10}(?:区|市|县|镇|村|路|街|花园|苑|城|段|栋|号)|家在[\u4E00-\u9FFF]{2,10}(?:区|路|街|村|花园|苑|段|栋)|(?:电话|手机|手机号|号码|qq|微信|身份证|车牌)[是:号]? ?(?=\d)/g,
    needs: /[住家电手号身车q微]/,
  },
  {
    cue: 'hunt',
    form: /(?:地址|信息|资料|照片|身份证?|电话|号码|真名|隐私)[^,。 ]{0,4}(?:[贴放晒爆挂扒曝]出来|[发传挂]到?(?:网上|群里)|公开|曝光)/g,
    needs: /出来|网上|群里|公开|曝光/,
  },
  {
    cue: 'hunt',
    form: /(?:谁|有没有人|有没有大佬|哪位|有大佬|求)[^,。]{0,8}(?:她|他|主播|这女|这男|那女|那男|这个人|这人|卖家|买家)[^,。店厂仓同款]{0,6}(?:地址|住哪|住址|住在哪|电话|号码|身份证|真名|照片|家在哪|真实信息|资料|底细)/g,
    needs: /[谁求哪有]/,
  },
  {
    cue: 'hunt',
    form: /(?:who|any ?one|anybody|somebody) [^,.]{0,20}(?:where (?:she|he|they|this [a-z]{1,10}|that [a-z]{1,10}) (?:lives?|works?|stays?)|(?:her|his|their) (?:home )?(?:address|number|real name|socials))/g,
    needs: /who|any|some/,
  },
];
