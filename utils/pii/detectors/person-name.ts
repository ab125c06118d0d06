import type { Detector } from '../detector';

const SURNAME =
  '(?:欧阳|司马|上官|诸葛|皇甫|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺顾毛郝龚邵万覃武钱戴严莫孔向汤])';
const GIVEN = '[\\u4E00-\\u9FFF]{1,2}';
const CUED = new RegExp(
  `(?:收件人|收货人|联系人|真实姓名|姓名|我(?:的名字)?叫|本人)\\s?(?:是|叫|写|填|[:：])?\\s?(${SURNAME}${GIVEN})(?=$|[\\s,，。;；、!！电手收联地的1]|号)`,
  'gu',
);
const RECEIVED = new RegExp(
  `(?<=[0-9号室栋房\\s,，])(${SURNAME}${GIVEN})\\s?(?:收|（收）|\\(收\\))(?![货到据款])`,
  'gu',
);
/** Names of forms and jokes, no one's. */
const PLACEHOLDER = /^(张三|李四|王五|赵六)$/;

/**
 * Full Chinese names where the words around say that one follows: 收件人…, 我叫…, or … 收 after an address.
 *
 * Source: 公安部《二〇二〇年全国姓名报告》, surnames by frequency.
 */
export const personName: Detector = {
  id: 'person-name',
  type: 'person_name',
  needs: /[人名叫收]/,
  *find({ text }) {
    for (const pattern of [CUED, RECEIVED]) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1]!;
        const start = match.index + match[0].indexOf(name);
        if (PLACEHOLDER.test(name)) continue;
        yield { start, end: start + name.length, value: name, confidence: 0.75 };
      }
    }
  },
};
