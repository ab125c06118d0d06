import type { Aid } from './aid';

export const code: Aid = {
  id: 'code',
  name: { zh: '验证码或密码', en: 'A code or password' },
  types: ['verification_code', 'password'],
  now: [
    {
      zh: '打开对应的应用改密码，并退出其他设备上的登录。',
      en: 'Open the app it belongs to, change the password and sign out all other devices.',
    },
    {
      zh: '验证码与付款、转账有关的，打银行或支付平台的客服电话冻结。电话在卡背面或应用里找，不用对方给的。',
      en: 'If the code was for a payment, have the bank or payment service freeze it. Take the number from your card or the app, not from the caller.',
    },
    {
      zh: '停止和对方通话，不按对方说的共享屏幕、下载应用。',
      en: 'End the call. Do not share your screen or install anything.',
    },
    {
      zh: '钱已经转出，立刻打 110；拿不准，打 96110 问。',
      en: 'If money has gone, call the police at once (110 in mainland China). If you are unsure, ask: 96110 there.',
    },
  ],
  later: [
    {
      zh: '查看登录记录和绑定的设备，移除不认识的。',
      en: 'Look through recent logins and linked devices, and remove what you do not know.',
    },
    {
      zh: '其他网站用了同一个密码的，一并改掉。',
      en: 'Change the same password wherever else you use it.',
    },
  ],
  source:
    'Common advice of banks and platforms; 96110, 110: bwc.cug.edu.cn/info/1038/2447, yzgs.net/baike/168505',
};
