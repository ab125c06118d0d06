import { lazy } from './lazy';

/** Signs of the words and surnames that rules look for: each traditional one before its simple form. */
const PAIRS =
  '電电話话號号碼码驗验證证認认簡简訊讯訂订單单帳账戶户賬账樓楼棟栋區区縣县鄉乡鎮镇臺台灣湾銀银聯联絡络門门貨货運运遞递順顺豐丰寶宝貝贝護护駕驾駛驶執执學学級级歲岁費费發发給给這这個个們们開开關关對对應应轉转當当國国際际園园東东廣广場场陽阳寧宁遼辽蘇苏慶庆龍龙長长劉刘陳陈楊杨黃黄趙赵吳吴孫孙馬马許许鄭郑馮冯蕭萧葉叶鄧邓羅罗賴赖鐘钟鍾钟謝谢韓韩盧卢譚谭陸陆賈贾鄒邹閻阎錢钱湯汤顧顾龔龚萬万嚴严實实寫写郵邮鄰邻薑姜範范龐庞紀纪閩闽塗涂莊庄';
const simple = lazy(() => {
  const table = new Map<string, string>();
  for (let at = 0; at < PAIRS.length; at += 2) table.set(PAIRS[at]!, PAIRS[at + 1]!);
  return table;
});
const any = lazy(() => new RegExp(`[${traditional()}]`, 'g'));

/** The traditional signs that are made simple. */
export function traditional(): string {
  return [...simple().keys()].join('');
}

/** The text with the traditional signs of known words made simple; of the same length. */
export function simplify(text: string): string {
  return text.replace(any(), (sign) => simple().get(sign)!);
}
