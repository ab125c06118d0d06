import type { Aid } from './aid';

export const identity: Aid = {
  id: 'identity',
  name: { zh: '身份证件号', en: 'An identity number' },
  types: ['national_id', 'passport', 'driver_licence', 'tax_id'],
  now: [
    {
      zh: '能撤回就撤回，并请直播间或平台删除那条弹幕（撤回不等于平台已删除）。',
      en: 'Recall the message if you can, and ask the room or the platform to delete it (recalled is not erased).',
      inChat: true,
    },
    {
      zh: '想一想有没有一起发出照片、验证码或银行卡。有的话，先按那一项处理。',
      en: 'Did a photo, a code or a bank card go with it? Then see to that first.',
    },
    {
      zh: '号码改不了，不必慌。接下来别再向任何来电核对它。',
      en: 'The number cannot be changed, and need not be. Confirm it to no caller.',
    },
    {
      zh: '验证码、付款码、屏幕共享，谁要都不给。',
      en: 'Give nobody a code, a payment code or a view of your screen.',
    },
  ],
  later: [
    {
      zh: '用工信部“一证通查”看名下有没有陌生的电话卡。',
      en: 'In mainland China, check with the ministry’s “一证通查” whether phone cards were opened in your name.',
    },
    {
      zh: '隔几周查一次个人信用报告，看有没有陌生的贷款。',
      en: 'Look at your credit report in a few weeks for loans you do not know.',
    },
  ],
  source:
    '一证通查: lhqzf.haikou.gov.cn/xxgk/zcjd1/hygq/202203/t703431; credit report: common advice',
};
