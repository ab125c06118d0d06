import { HAN } from '../../text/signs';
import type { Detector } from '../detector';
import { nameAt } from '../world-names/name-form';

/**
 * Surnames as they are written in Taiwan, Hong Kong and Macao.
 *
 * Source: 內政部《全國姓名統計分析》, surnames by frequency; Hong Kong's usual ones added.
 */
const SURNAME =
  '(?:歐陽|司徒|上官|司馬|諸葛|范姜|張簡|[陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董溫唐藍石蔣田康鄒白涂尤巫韓龔嚴袁鐘黎金陸倪夏童邵柳汪甄關麥伍馮鄺區連歐霍冼招岑湛])';
/** Signs that given names are mostly made of, in traditional writing. */
const COMMON =
  '志豪明家俊傑文偉宏建國華強輝榮昌雄德仁義信忠勇宇軒翔凱恩彥廷柏翰冠宗賢哲瑋承祐育誠維雅婷怡君淑芬惠美玲麗娟秀英佳慧欣穎詩涵宜靜雯筱心如佩珊珮嘉儀敏芳萍鳳珠琪瑜潔蓉薇莉思子晴曉雨語彤永健錦浩銘樂詠芷琳珍瑞鴻銘霖峰毅聖倫博元庭睿妤妍甄品采馨郁萱瑩筠蓁安源龍威駿智勝良慶祥興富財福壽大天梓綺蕙碧寶燕霞紅蘭菊梅月雲鈺';
const GIVEN = '[\\u4e00-\\u9fff]';
const ENDS =
  '(?=$|[^\\u4e00-\\u9fff]|電話|手機|地址|收|就好|就可|謝謝|唔該|啦|喔|哦|唷|耶|呀|吧|先生|小姐|女士|本人|，|昨|今|剛|已|想|要|有)';
const CUE =
  '(?:收件人|收貨人|取件人|取貨人|訂購人|寄件人|付款人|聯絡人|持卡人|戶名|姓名|本名|真名|全名|抬頭|我個名|我嘅名|個名|我的名字|我名|我叫|名字|中文名)(?:係|是|叫|為|寫|填|改成|改|用|做|打)?(?:我(?:媽媽?|爸爸?|姐姐?|妹妹?|哥哥?|弟弟?|老婆|老公|太太|先生|女兒|兒子)的?)?[\\s:：]{0,2}';

const RULES: readonly (readonly [confidence: number, pattern: RegExp])[] = [
  // 姓名 張雅婷 電話…, 我個名係黃志明
  [0.82, rule(`${CUE}(?<name>${SURNAME}${GIVEN}{2})${ENDS}`)],
  [0.7, rule(`${CUE}(?<name>${SURNAME}[${COMMON}])(?=$|[^\\u4e00-\\u9fff]|電話|手機)`)],
  // 我是劉俊傑，昨天下單的
  [
    0.62,
    rule(
      `(?:^|[，,。!！\\s])(?:我|本人)[是係](?<name>${SURNAME}[${COMMON}]{2})(?=$|[，,。!！\\s])`,
    ),
  ],
];

/** Full Chinese names in traditional writing, after words that announce one there. */
export const traditionalName: Detector = {
  id: 'traditional-name',
  type: 'person_name',
  kinds: HAN,
  needs: /[名抬]|我[叫是係]|[收取订寄付联持].{1,2}人/,
  *find({ text }) {
    for (const [confidence, pattern] of RULES)
      for (const match of text.matchAll(pattern)) {
        const name = match.groups!.name!;
        const start = match.index + match[0].lastIndexOf(name);
        yield nameAt(text, start, start + name.length, confidence);
      }
  },
};

function rule(source: string): RegExp {
  return new RegExp(source, 'gu');
}
