import type { FollowUp } from './follow-up';

/** Only a part was done. */
export const remainder: FollowUp = {
  kind: 'remainder',
  title: { zh: '请补充办理', en: 'What is still open' },
  says: [
    {
      zh: '感谢贵方对我{sent}所提请求（{request}）的答复。',
      en: 'Thank you for your answer to my request of {sent} for {request}.',
    },
    {
      zh: '以下部分尚未办理：{missing}。',
      en: 'The following is still open: {missing}.',
    },
    {
      zh: '请在{day}前补充办理，或者逐项说明理由。',
      en: 'Please see to it by {day}, or give me your reasons point by point.',
    },
  ],
  withBasis: true,
};
