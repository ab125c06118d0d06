import type { Words } from './words';

/** Where the viewer lives, and so whose law they can rely on. */
export interface Place {
  id: string;
  name: Words;
  /** Ids of laws, the leading one first: they are cited together where each gives the right. */
  laws: readonly string[];
  /** Who hears complaints. `null`: nobody we can name. */
  authority: Words | null;
}

/** Asked once; `other` is also the answer of who is not sure, and gets letters without articles. */
export const places: readonly Place[] = [
  {
    id: 'CN',
    name: { zh: '中国内地', en: 'Mainland China' },
    laws: ['cn-pipl', 'cn-network-data', 'cn-e-commerce', 'cn-minors-online', 'cn-live-commerce'],
    authority: { zh: '网信、市场监管部门', en: 'the cyberspace and market regulators' },
  },
  {
    id: 'HK',
    name: { zh: '中国香港', en: 'Hong Kong, China' },
    laws: ['hk-pdpo'],
    authority: {
      zh: '个人资料私隐专员公署',
      en: 'the Office of the Privacy Commissioner for Personal Data',
    },
  },
  {
    id: 'TW',
    name: { zh: '中国台湾', en: 'Taiwan, China' },
    laws: ['tw-pdpa'],
    authority: null,
  },
  {
    id: 'EU',
    name: { zh: '欧盟或欧洲经济区', en: 'European Union or EEA' },
    laws: ['eu-gdpr'],
    authority: {
      zh: '你所在国的数据保护机构',
      en: 'the data protection authority of your country',
    },
  },
  {
    id: 'UK',
    name: { zh: '英国', en: 'United Kingdom' },
    laws: ['uk-gdpr'],
    authority: { zh: '信息专员办公室（ICO）', en: "the Information Commissioner's Office (ICO)" },
  },
  {
    id: 'US-CA',
    name: { zh: '美国加利福尼亚州', en: 'California, USA' },
    laws: ['us-ca-ccpa'],
    authority: {
      zh: '加州隐私保护局或州检察长',
      en: 'the California Privacy Protection Agency or the Attorney General',
    },
  },
  {
    id: 'KR',
    name: { zh: '韩国', en: 'South Korea' },
    laws: ['kr-pipa'],
    authority: {
      zh: '个人信息保护委员会（PIPC）',
      en: 'the Personal Information Protection Commission',
    },
  },
  {
    id: 'JP',
    name: { zh: '日本', en: 'Japan' },
    laws: ['jp-appi'],
    authority: {
      zh: '个人信息保护委员会（PPC）',
      en: 'the Personal Information Protection Commission',
    },
  },
  {
    id: 'SG',
    name: { zh: '新加坡', en: 'Singapore' },
    laws: ['sg-pdpa'],
    authority: {
      zh: '个人数据保护委员会（PDPC）',
      en: 'the Personal Data Protection Commission',
    },
  },
  {
    id: 'MY',
    name: { zh: '马来西亚', en: 'Malaysia' },
    laws: ['my-pdpa'],
    authority: { zh: '个人数据保护专员', en: 'the Personal Data Protection Commissioner' },
  },
  {
    id: 'TH',
    name: { zh: '泰国', en: 'Thailand' },
    laws: ['th-pdpa'],
    authority: {
      zh: '个人数据保护委员会办公室',
      en: 'the Office of the Personal Data Protection Committee',
    },
  },
  {
    id: 'VN',
    name: { zh: '越南', en: 'Vietnam' },
    laws: ['vn-pdp'],
    authority: { zh: '公安部', en: 'the Ministry of Public Security' },
  },
  {
    id: 'ID',
    name: { zh: '印度尼西亚', en: 'Indonesia' },
    laws: ['id-pdp'],
    authority: null,
  },
  {
    id: 'IN',
    name: { zh: '印度', en: 'India' },
    laws: ['in-dpdp'],
    authority: null,
  },
  {
    id: 'BR',
    name: { zh: '巴西', en: 'Brazil' },
    laws: ['br-lgpd'],
    authority: {
      zh: '国家数据保护局（ANPD）',
      en: 'the National Data Protection Authority (ANPD)',
    },
  },
  {
    id: 'other',
    name: { zh: '其他地方，或不确定', en: 'Elsewhere, or not sure' },
    laws: [],
    authority: null,
  },
];

/** The place with that id; the one without law for an id we do not know. */
export function placeOf(id: string): Place {
  return places.find((place) => place.id === id) ?? places.at(-1)!;
}
