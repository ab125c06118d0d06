import type { FollowUp } from './follow-up';

/** They want proof of who is asking. */
export const identity: FollowUp = {
  kind: 'identity',
  title: { zh: '关于身份核验', en: 'Proof of identity' },
  says: [
    {
      zh: '关于我{sent}所提请求（{request}），贵方要求提供：{asked}。',
      en: 'For my request of {sent} for {request} you have asked me for: {asked}.',
    },
    {
      zh: '为避免个人信息再次扩散，请改用以下任一方式核验：我登录账号后，在站内回复贵方指定的一句话；或者在贵方的官方页面、应用内完成验证。',
      en: 'To keep my data from spreading further, please verify me in one of these ways instead: I log in and send you a sentence of your choice from inside the account, or I confirm the request on your own site or in your app.',
    },
    {
      zh: '如果确需其他材料，请说明依据、用途、保存期限和可以遮盖的内容；我会遮住与核验无关的部分，并注明仅供本次核验使用。',
      en: 'If you truly need more, please tell me on what basis, for what, for how long it is kept and what I may cover. I will black out whatever the check does not need and mark it for this purpose only.',
    },
    {
      zh: '我不会向任何人提供短信验证码、密码或者支付信息。',
      en: 'I never give anyone a text-message code, a password or payment details.',
    },
  ],
  withBasis: false,
};
