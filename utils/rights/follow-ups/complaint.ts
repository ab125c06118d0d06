import type { FollowUp } from './follow-up';

/** To the platform, or to an authority: what happened, and what is asked of them. */
export const complaint: FollowUp = {
  kind: 'complaint',
  title: { zh: '投诉', en: 'Complaint' },
  says: [
    {
      zh: '我于{sent}向{to}提出个人信息权利请求：{request}。',
      en: 'On {sent} I sent {to} a request for {request}.',
    },
    { zh: '经过：{missing}。', en: 'What has happened since: {missing}.' },
    {
      zh: '请依职责核实处理，督促其办理我的请求或者说明理由，并将结果告知我。',
      en: 'Please look into this within your powers, have them meet my request or give their reasons, and let me know the outcome.',
    },
    {
      zh: '请求信和往来记录可以随时提供。',
      en: 'I can provide the letters and replies at any time.',
    },
  ],
  withBasis: true,
};
