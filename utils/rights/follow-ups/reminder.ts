import type { FollowUp } from './follow-up';

/** There was no answer. */
export const reminder: FollowUp = {
  kind: 'reminder',
  title: { zh: '催复', en: 'Reminder' },
  says: [
    {
      zh: '我于{sent}向贵方提出请求（{request}），至今未收到答复。',
      en: 'On {sent} I sent you a request for {request}. I have had no answer so far.',
    },
    {
      zh: '请在{day}前答复；不能办理的，请说明理由。',
      en: 'Please answer by {day}, or tell me why you cannot meet the request.',
    },
    {
      zh: '届时仍无答复的，我会考虑向有关平台或者主管部门反映。',
      en: 'If I hear nothing by then I may turn to the platform or to the authority in charge.',
    },
  ],
  withBasis: true,
};
