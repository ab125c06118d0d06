import type { Aid } from './aid';

export const email: Aid = {
  id: 'email',
  name: { zh: '邮箱', en: 'An e-mail address' },
  types: ['email'],
  now: [
    { zh: '改邮箱密码，打开两步验证。', en: 'Change its password and switch on two-step login.' },
    {
      zh: '不点邮件里的链接登录，自己打开网站。',
      en: 'Do not log in through links in mail; open the site yourself.',
    },
  ],
  later: [{ zh: '购物另用一个邮箱。', en: 'Keep a separate address for shopping.' }],
  source: 'Common advice of mail providers',
};
