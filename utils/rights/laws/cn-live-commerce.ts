import type { Law } from '../law';

export const cnLiveCommerce: Law = {
  id: 'cn-live-commerce',
  name: {
    zh: '《直播电商监督管理办法》',
    en: 'the Measures for the Supervision of Live-Streaming E-Commerce',
  },
  also: { zh: '', en: 'China' },
  short: {
    zh: '直播电商监督管理办法',
    en: 'Live Commerce Measures',
  },
  version: {
    zh: '国家市场监督管理总局、国家互联网信息办公室令第117号，2025年12月18日公布，2026年2月1日起施行',
    en: 'Order No. 117 of SAMR and CAC, published 18 December 2025, in force since 1 February 2026',
  },
  dated: '2025-12-18',
  inForce: '2026-02-01',
  source: 'github.com/supermariao/laws 法规规章/直播电商监督管理办法.md',
  checked: '2026-11-26',
  binds: ['platform'],
  rights: {
    copy: {
      article: {
        zh: '第十八条',
        en: 'Article 18',
      },
      sure: 'read',
      inDispute: true,
      limit: {
        zh: '发生消费争议时，可要求平台提供直播间运营者、直播营销人员的信息和交易记录',
        en: 'In a dispute: who ran the room, who presented, and the records of the deal',
      },
    },
  },
  complaints: { article: { zh: '第二十条', en: 'Article 20' }, to: 'platform', sure: 'read' },
};
