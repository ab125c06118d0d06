import { PLACES } from './places';

const COMPOUND = '欧阳|司马|上官|诸葛|皇甫|夏侯|司徒|东方|慕容|尉迟|令狐|公孙';
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺顾毛郝龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

/** Words that begin like a name: surname, and the signs after it that make it one. */
const WORDS =
  '高[兴级清端中大小低血度个质性价富]|黄[色金豆瓜皮]|金[色额牌属牛]|白[色天送菜酒羊富]|安[全排心徽]|江[苏西]|石[头家]|马[上桶鞍]|全[部场家新写是]|万[一能]|明[天年白]|时[候间尚段常]|方[便式法案向面]|单[独号子价]|应[该届]|游[戏泳]|连[衣接续]|关[注于键]|包[邮裹装括含]|米色|文[件化]|查[一看询]|任[何意务选]|麻烦|成[功本交分人熟]|蓝色|牛[奶仔肉]|程序|项[链目]|余额|阳[光台]|尤其|左[右边]|费用|于是|路[上过由人]|古[装典]|毛[巾毯]|温[度柔暖]|常[用见规]|苗条|景[区点]|何时|向右|钱包|谢谢|谷物|尚未|计划|管理|车上|简[单约]|申[请诉通]|支[付持]|解[决释]|毕业';
/** Names of jokes and of stars: not the writer's. */
const NOT_OWN =
  '刘德华|周杰伦|彭于晏|吴彦祖|李佳琦|董宇辉|马化腾|刘强东|王一博|李小龙|周润发|范冰冰|赵丽颖|罗永浩|孙悟空|林黛玉|贾宝玉|诸葛亮';
/** What no name begins with: forms of address among it. */
const NO_NAME = `.{1,2}(?:先生|女士|小姐|老师|太太|阿姨|叔叔|同学|主播|医生)|${WORDS}|${NOT_OWN}|${PLACES}`;
/** Signs that given names do not have: grammar, and what goods are called. */
const NO_GIVEN =
  '的了吗吧呢啊哦呀嘛是不我你他她它您在有没么什这那个就都还与跟要给被把从去说看买卖拍收寄退换号码款色件套装鞋衣裤裙地址电话脸皮肤眼腿胸腰座粉党族控迷客员店路街巷弄村镇栋';

/**
 * Chinese surnames, the double ones first, as alternatives of a regular expression.
 *
 * Source: 公安部《二〇二〇年全国姓名报告》, surnames by frequency.
 */
export const SURNAME = `(?:[${SINGLE}]|${COMPOUND})`;
/** One sign of a given name. */
export const GIVEN = `(?![${NO_GIVEN}])[\\u4E00-\\u9FFF]`;
/** What a surname begins with: asked first, for it costs least. */
const FIRST = `(?=[${SINGLE}${COMPOUND.replaceAll('|', '')}])`;
const FULL = `(?:${COMPOUND}|[${SINGLE}])(?:${GIVEN})`;
/** A surname with one or two signs of a given name; two if it can be. */
export const NAME = `${FIRST}(?!${NO_NAME})${FULL}{1,2}`;
/** The same with two: short words that begin like a surname are many. */
export const LONG_NAME = `${FIRST}(?!${NO_NAME})${FULL}{2}`;
/** Signs that given names are mostly made of. */
const COMMON =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超兰霞刚桂文建国玉萍红玲芬云凤春梅华晨欣雨梓涵浩宇轩诗琪思远博俊佳怡嘉雪莹婷琳倩颖慧志明辉鹏飞海波斌峰亮龙成康庆永荣林森鑫宁蕾薇璐瑶瑞子睿然逸皓一昊泽沐妍语彤萱若曦悦心晓小丹青燕珍珠翠莲香月巧素淑惠美兵生福贵富根土水火木德义仁礼信忠良善祥吉庭家宏振兴旺昌盛世清婉柔依琦彬栋梁柏松涛江河平安顺利雅馨可儿茹洁晶岩翔宽凯恒毅坚正立力群光耀祖宗源智聪颂歌雯霖';
/** A surname with two of those: likely a person even where little says so. */
export const LIKELY_NAME = `${FIRST}(?!${NO_NAME})${SURNAME}[${COMMON}]{2}`;
/** The same with one: what it says of a short one. */
export const LIKELY_SHORT = new RegExp(`^${SURNAME}[${COMMON}]$`, 'u');
/** Finds what may be a name at every place of a text, overlapping too. */
export const NAME_AHEAD = new RegExp(`${FIRST}(?=(${FULL}{1,2}))(?!${NO_NAME})`, 'gu');
