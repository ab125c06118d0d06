import type { Aid } from './aid';

export const wallet: Aid = {
  id: 'wallet',
  name: { zh: '钱包助记词或私钥', en: 'A wallet’s secret' },
  types: ['crypto_secret'],
  now: [
    {
      zh: '马上建一个新钱包，把资产全部转过去。谁看到了，谁就能转走。',
      en: 'Make a new wallet now and move everything there. Whoever saw the words can move it too.',
    },
    { zh: '不要用任何人发来的“找回工具”。', en: 'Use no “recovery tool” that anyone sends you.' },
  ],
  later: [{ zh: '旧钱包不再使用。', en: 'Never use the old wallet again.' }],
  source: 'Common knowledge of wallet makers',
};
