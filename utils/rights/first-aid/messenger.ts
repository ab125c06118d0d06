import type { Aid } from './aid';

export const messenger: Aid = {
  id: 'messenger',
  name: { zh: '微信、QQ 等账号', en: 'A messenger id' },
  types: ['messenger_id'],
  now: [
    {
      zh: '在设置里关掉“通过微信号、手机号找到我”，加好友须验证。',
      en: 'In settings, stop being found by id or number, and require approval for new contacts.',
    },
    {
      zh: '不通过陌生人，不进群，不扫码。假主播、假中奖会来。',
      en: 'Accept no stranger, join no group, scan no code. Fake hosts and fake prizes will come.',
    },
    {
      zh: '验证码、付款码、屏幕共享，谁要都不给。',
      en: 'Give nobody a code, a payment code or a view of your screen.',
    },
  ],
  later: [{ zh: '可以改微信号的，改一个。', en: 'Change the id if the app lets you.' }],
  source: 'Cases 5 and 16; 3·15 Gala 2025: cqnews.net 2025-03-16',
};
