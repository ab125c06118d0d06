/** Chinese classes of words that formed ones are made of; each is one of `(a/b/)`. */

/** The writer, and how lures write it. */
export const ME = '(我/俺/窝/莪/本人)';
export const SOFT = '(一下/下/个/一个/)';
/** A messenger by signs that hide it: verbs and a name must stand around them. */
export const SIGN =
  '(v/w/vx/wx/薇/微/威/维/徽/溦/葳/薇信/威信/维信/徽信/卫星/绿泡泡/绿泡/赖/扣扣/口口/企鹅/飞机)';
/** A way to reach somebody. */
export const REACH =
  '(联系方式/电话/电话号码/号码/手机号/手机号码/微信/微信号/v/vx/wx/薇/威信/薇信/qq/qq号/扣扣)';
/** What a viewer has or hands out of somebody. */
export const DETAIL =
  '(电话/手机/手机号/号码/微信号/地址/住址/家庭住址/身份证/身份证号/真名/本名/全名/照片/学校/单位/资料/信息/个人信息/真实信息/真实身份/车牌/车牌号/户籍/老底)';
/** Somebody else. */
export const THEY = '(她/他/这女的/那女的/这男的/那男的/这人/这个人/那个人/这货/黑粉/这个id/这id)';
/** Theirs. */
export const KIN = '(的/家/家的/老公/老婆/老公的/老婆的/妈/妈的/爸/爸的/父母/女儿/儿子/孩子/)';
/** What one pays in, and is paid from. */
export const PURSE = '(卡/卡上/卡里/账户/账号/支付宝/微信/收款码)';
/** What is worth being stolen or lent. */
export const ACCOUNT =
  '(微信/微信号/抖音号/快手号/淘宝号/京东号/美团号/外卖号/小红书号/闲鱼号/qq号/支付宝/银行卡/电话卡/手机卡/流量卡/实名号/账号/帐号/账户/帐户/营业执照/对公账户/实名)';
/** What goes wrong with a purchase. */
export const AFFAIR =
  '(订单/系统/后台/物流/支付/付款/扣款/退款/账户/账号/会员/快递/包裹/快件/库存/银行卡/额度/货款/清关/实名/收款/卡号/商品/保障/保险/服务/贷款/征信)';
/** Offices that lures speak for. */
export const OFFICE =
  '(平台/店铺/商家/官方/快递/物流/理赔/售后/退款/赔付/财务/直播/电商/会员/保障/客户/清算/兑奖/领奖/反诈/征信/风控/审核/抖音/快手/淘宝/天猫/京东/拼多多/小红书/支付宝/顺丰/圆通/中通/申通/韵达/极兔/邮政/银行/公安/质检/品控/仓库/保险/公司)';
/** Those who sit in them. */
export const CLERK =
  '(专员/中心/部门/经理/主管/人员/工作人员/小助手/管理员/服务中心/保障中心/对接人/负责人/清算组/监管)';
/** What is done for one. */
export const DEED =
  '(办/办理/处理/操作/关/关掉/关闭/取消/撤销/撤回/申请/登记/核实/解决/解除/解冻/追回/提升/提额/注销/开通/激活/转接/恢复/设置/协调/停掉/停用/追款/补办/解绑/认证/销户/清零/挂账)';
/** Work that is offered. */
export const WORKER =
  '(人/托/水军/气氛组/点赞员/评论员/打字员/陪聊/陪玩/团长/代理/推广/推广员/学徒/徒弟/兼职/写手/数据员/刷手/操作员/下单员/体验官/试用员/试吃员/宝妈/学生/小助理/聊天员/录入员/群演/粉丝/销售/合伙人)';
/** What is won. */
export const PRIZE =
  '(手机/苹果手机/华为手机/平板/ipad/iphone/茅台/金条/黄金/金手链/项链/手表/电脑/电视/冰箱/洗衣机/扫地机/扫地机器人/按摩椅/空气炸锅/电饭煲/电动车/汽车/轿车/现金/红包/大奖/免单/皮肤/礼盒/大礼包/奖品/奖金/旅游/洗碗机/吹风机/耳机/笔记本)';
/** Persons, to one who abuses them. */
export const WRETCH =
  '(女人/男人/婆娘/娘们/主播/胖子/肥婆/肥猪/三八/八婆/婊子/逼/太婆/老太婆/贱人/骗子/玩意/玩意儿/东西/货色/猪/狗)';
/** Beasts and worse that people are likened to. */
export const BEAST =
  '(猪/母猪/死猪/狗/母狗/屎/大便/鬼/女鬼/猴子/猩猩/癞蛤蟆/蛤蟆/巫婆/河马/恐龙/五花肉/肥肉/蛆/老鼠/僵尸/怪物/容嬷嬷/丧尸/水桶/酒桶)';
/** Where one shows how one is reached. */
export const ELSEWHERE = '(主页/头像/简介/签名/昵称/名字/资料/置顶/背景/背景图/空间/相册/朋友圈)';
export const CIRCLE =
  '(群/裙/小组/圈子/社群/内购群/福利群/小群/内部群/团购群/仓库群/秒杀群/微信群/交流群)';
/** The room, and how one buys in it. */
export const HERE = '(这/这里/这边/链接/小黄车/黄车/橱窗/直播间/平台/他家/她家)';
/** What is wrong with an affair. */
export const WRONG =
  '(问题/异常/错误/故障/漏洞/疏失/失误/风险/冲突/欠费/冻结/锁定/拦截/限制/暂停/到期/失效/过期/失败/破损/丢失/遗失/损坏/滞留/扣押/不合格/超标/泄露/泄漏/冒用/盗用/盗刷/违规/停用/逾期/未到账/多扣/漏单/卡单/掉单)';
/** Somebody of whom one tells, and what he did. */
export const SOMEBODY = '(有人/有个/那个人/对方/那人/老有人/总有人/好多人/这人)';
export const SAYING = '(让我/叫我/要我/说我/跟我说/私信我/私我/加我/联系我/打电话/喊我/忽悠)';
