import { expect, test } from 'vitest';
import { cnAppHandle } from '../../../utils/pii/detectors/cn-app-handle';
import { alone } from './alone';

const find = alone(cnAppHandle);

test.each([
  ['抖音号：xiaoyu8899', 'xiaoyu8899'],
  ['我抖音号dy_39281x', 'dy_39281x'],
  ['抖音号 392755565', '392755565'],
  ['快手号ks_lilei77', 'ks_lilei77'],
  ['快手ID 1855702825', '1855702825'],
  ['快手号2938471023 关注我', '2938471023'],
  ['小红书号 4247326091', '4247326091'],
  ['小红书ID：944713711', '944713711'],
  ['小红薯号meimei_0707', 'meimei_0707'],
  ['陌陌号583395128', '583395128'],
  ['微博@tiantian_1992', 'tiantian_1992'],
  ['钉钉号 dd_wangwu88', 'dd_wangwu88'],
  ['钉钉lxb8823', 'lxb8823'],
  ['b站uid352748161', '352748161'],
  ['我闲鱼号tb_9283746', 'tb_9283746'],
  ['淘宝旺旺tb_lily8812', 'tb_lily8812'],
  ['dy号5887886534', '5887886534'],
  ['快手搜shitang_666', 'shitang_666'],
  ['ks号：laotie_0431', 'laotie_0431'],
  ['xhs号 5184840775', '5184840775'],
  ['小红书@lulu_outfit', 'lulu_outfit'],
  ['闲鱼搜tb88_lucky', 'tb88_lucky'],
  ['陌陌：439146064', '439146064'],
  ['钉钉号：zhang_ding01', 'zhang_ding01'],
  ['闲鱼号xy_lucky88', 'xy_lucky88'],
  ['我的抖音 sanmei.0505', 'sanmei.0505'],
  ['抖音id：70225949236', '70225949236'],
  ['xhs：lily_in_sh', 'lily_in_sh'],
  ['飞书号 fs_2211ab', 'fs_2211ab'],
  ['抖音找我 xiaolaoban_66', 'xiaolaoban_66'],
  ['快手：laowang_88', 'laowang_88'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '关注抖音号领红包',
  '抖音搜同款',
  '抖音商城下单',
  '快手小店',
  '小红书种草来的',
  '小红书推荐',
  '小红书同款',
  '微博热搜',
  'B站看过测评',
  '钉钉打卡',
  '淘宝搜什么',
  '淘宝同款 69',
  '抖音号搜不到',
  '抖音号关注了',
  '快手号是什么',
  '主播抖音号多少',
  '小红书2000多篇笔记',
  '小红书搜同款399',
  '抖音月付',
  '抖音支付',
  'b站大会员',
  '钉钉会议室588',
  '淘宝直播间',
  '淘宝8折',
  '旺旺雪饼',
  '旺旺碎冰冰24支',
  '抖音超市满59-10',
  '抖音1000粉丝',
  '抖音号怎么改',
  '快手老铁666',
  '小红书爆款 1.2万收藏',
  '淘宝88vip 95折',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
