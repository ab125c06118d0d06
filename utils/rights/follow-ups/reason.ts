import type { FollowUp } from './follow-up';

/** They said no. */
export const reason: FollowUp = {
  kind: 'reason',
  title: { zh: '请书面说明拒绝的理由', en: 'Reasons for the refusal' },
  says: [
    {
      zh: '贵方拒绝了我{sent}所提的请求（{request}），所给的说法是：{refusal}。',
      en: 'You have refused my request of {sent} for {request}. What I was told: {refusal}.',
    },
    {
      zh: '请在{day}前书面说明：拒绝的是哪些部分，事实理由是什么，依据的是哪部法律的哪一条。',
      en: 'By {day}, please tell me in writing which parts you refuse, on what facts, and on which article of which law.',
    },
    {
      zh: '可以办理的部分，请先行办理。',
      en: 'Please go ahead with the parts you can meet.',
    },
  ],
  withBasis: true,
};
