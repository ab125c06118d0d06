import type { Words } from './words';

/** Where else one can turn. */
export interface Channel {
  id: string;
  name: Words;
  /** What it is for. */
  use: Words;
  /** How to reach it. */
  how: Words;
  /** What the matter is about, where it is the first to turn to. */
  for: readonly Matter[];
  /** Where it is known from. */
  source: string;
}

/** What went wrong. */
export type Matter = 'shopping' | 'personal' | 'calls' | 'fraud' | 'money';

/** Of mainland China, in the order to go. What could not be checked (12305, 12345, 12363) is left out. */
export const channels: readonly Channel[] = [
  {
    id: 'platform',
    name: { zh: '平台投诉入口', en: 'The platform’s complaint page' },
    use: {
      zh: '任何情况的第一步。直播电商平台须有投诉机制，并写明反馈时限',
      en: 'The first step in every case. Live-commerce platforms must have one and say how long it takes',
    },
    how: { zh: '在该平台的应用内找“客服”或“举报”', en: 'In the app, under support or report' },
    for: [],
    source: '直播电商监督管理办法 第二十条',
  },
  {
    id: 'seller',
    name: { zh: '直播间或商家', en: 'The room or the seller' },
    use: {
      zh: '请其删除弹幕、停止使用你的信息。直播间须持续展示实际经营者的名称、地址和联系方式',
      en: 'To have chat removed or use stopped. The room must show the real seller’s name, address and contact',
    },
    how: { zh: '直播页面的经营者信息', en: 'The seller’s details on the page of the room' },
    for: [],
    source: '直播电商监督管理办法 第二十六条、第三十一条',
  },
  {
    id: '12315',
    name: { zh: '12315 全国消费者投诉举报', en: '12315 consumer complaints' },
    use: {
      zh: '购物纠纷、隐藏真实卖家、商家过度索取信息',
      en: 'Shopping disputes, hidden sellers, shops that ask for too much',
    },
    how: { zh: '电话 12315，或 www.12315.cn', en: 'Phone 12315, or www.12315.cn' },
    for: ['shopping'],
    source: 'dudu123.com/250814; the number is widely published, the page not re-checked',
  },
  {
    id: '12377',
    name: {
      zh: '12377 中央网信办违法和不良信息举报中心',
      en: '12377 reporting centre of the cyberspace administration',
    },
    use: {
      zh: '个人信息被公开（“开盒”）、平台一直不答复',
      en: 'Personal data published, or a platform that never answers',
    },
    how: {
      zh: 'www.12377.cn，或 jubao@12377.cn',
      en: 'www.12377.cn, or jubao@12377.cn',
    },
    for: ['personal'],
    source: 'yourdigitalrights.org regulations.js, PIPL block (facts only)',
  },
  {
    id: '12321',
    name: {
      zh: '12321 网络不良与垃圾信息举报受理中心',
      en: '12321 spam and harmful information centre',
    },
    use: {
      zh: '垃圾短信、骚扰和诈骗电话、个人信息泄露',
      en: 'Spam, nuisance and fraud calls, leaks of personal data',
    },
    how: {
      zh: 'www.12321.cn；电话 010-12321（以咨询为主）',
      en: 'www.12321.cn; phone 010-12321 (mainly advice)',
    },
    for: ['calls'],
    source: '12321.cn guide; digipub.cc KKHVV28K05341C57',
  },
  {
    id: '96110',
    name: { zh: '96110 反诈专线', en: '96110 anti-fraud line' },
    use: {
      zh: '拿不准是不是诈骗，打去问。它来电时请接听',
      en: 'When you are not sure whether it is fraud. If it calls you, pick up',
    },
    how: { zh: '电话 96110', en: 'Phone 96110' },
    for: ['fraud'],
    source: 'bwc.cug.edu.cn/info/1038/2447; yzgs.net/baike/168505',
  },
  {
    id: '110',
    name: { zh: '110 报警', en: '110 police' },
    use: {
      zh: '钱已经转出，或者受到威胁、跟踪',
      en: 'Money is gone, or you are threatened or followed',
    },
    how: { zh: '电话 110', en: 'Phone 110' },
    for: ['money'],
    source: 'yzgs.net/baike/168505',
  },
];
