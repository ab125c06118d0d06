import { endsBefore } from '../sticky';

/** Where a sentence or its part ends. */
export const END = '(?:$|[^\\u4E00-\\u9FFF])';

/** What may follow a name in a sentence. */
export const STOP_SIGNS =
  '吗别不就本收电手联地的是因家号和吧啊呢了这那可谢请住在身今昨明刚已拍买想要有从到来去上下前后男女年现目每需帮让把被给跟对说问看发寄取退换订付报参中为用会能还再又才只都哈啦呀哦喔嘛哒尾总';

/** The end of a sentence or what goes on after a name. */
export const STOP = `(?:${END}|[${STOP_SIGNS}])`;

/** Words of forms that ask for a name. */
export const FIELD =
  '(?:收件[人任]?|收货人?|寄件人?|发件人|签收人|取件人|提货人|代收人|代领人|领奖人|中奖人|退款人|开票人|经办人|负责人|订货人|下单人|购买人|保险人|客户名?|中文名|联系人|联络人|收款人?|付款人|汇款人|预约人|持卡人|开户人|开户名|申请人|投保人|被保人|户主|机主|车主|买家|署名|落款|抬头|真实姓名|姓名|真名|本名|全名|大名|名字|人名|实名(?:认证)?(?:的?人)?|户名|账户名|证件(?:上|名字?)|身份证(?:上的?|名字?|姓名)|认证人|参赛人|报名人?|监护人|家长|开单|单子上|订单上|快递单?上|快递单|面单上?)';

/** What may stand between such a word and the name. */
export const MARKS =
  '(?:[\\s:\\]】)"\'=,>→👉]|的|就|是|叫|写|填|改|成|为|用|应该|应|要|上|收|还|都|名字|换|给我|我|人|个人|[一两三二]个字)';

/** Who is near: people give their names too. */
export const KIN =
  '老婆|老公|爱人|老伴|丈夫|妻子|侄[子女]|外甥女?|孙[子女]|表[哥姐弟妹]|堂[哥姐弟妹]|嫂子|姑姑|舅妈|小姨|大姨|媳妇儿?|对象|妈妈?|爸爸?|女儿|儿子|闺女|孩子|宝宝|妹妹?|弟弟?|姐姐?|哥哥?|婆婆|公公|奶奶|爷爷|外婆|姥姥|朋友|同事|闺蜜|室友|舍友|男友|女友|男朋友|女朋友|老师|班主任|领导|老板|教练|组长';

/** Who is spoken of. */
export const OTHERS =
  '[他她](?:真名|本名|名字)?|(?:那个?|这个?)(?:人|女的|男的|女人|男人|买家|卖家|奥客|骗子|客人|同学|女生|男生|黑粉|主播|老板|骂人的)|骗子|黑粉|喷子';

/** The name that a room knows somebody by. */
export const NICK = endsBefore(
  '(?:昵称|网名|id|艺名|花名|笔名|外号|店名|群名|直播间|账号|品牌|牌子|歌手|演员|明星|导演|主播|宠物|狗狗?|猫咪?)(?:的?名字)?[叫是写填:]{0,2}\\s?',
);

/** After the name of a star, a host, a brand. */
export const FAME =
  /[\s,]{0,2}(?:的?(?:同款|代言|新歌|演唱会|粉丝|直播|推荐|电影|剧|歌|广告|海报|周边)|好[帅美看漂]|太[帅美]|家的|老师|推的|带货|唱|演|来了|穿[过的]|用[过的]|配音|主演)/y;
