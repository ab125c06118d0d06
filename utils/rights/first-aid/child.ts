import type { Aid } from './aid';

export const child: Aid = {
  id: 'child',
  name: { zh: '孩子的信息', en: 'A child’s details' },
  types: ['minor_age', 'school'],
  now: [
    {
      zh: '能撤回就撤回，并请直播间或平台删除那条弹幕（撤回不等于平台已删除）。',
      en: 'Recall the message if you can, and ask the room or the platform to delete it (recalled is not erased).',
      inChat: true,
    },
    {
      zh: '告诉孩子：陌生人说得出名字和学校，也不跟他走。别责怪孩子。',
      en: 'Tell the child: a stranger who knows your name and school is still a stranger. Do not scold.',
    },
    {
      zh: '和老师、接送的人约定：只有名单上的人能接。',
      en: 'Agree with the school who may collect the child.',
    },
    {
      zh: '有陌生人联系孩子，截图保存，打 110。',
      en: 'If a stranger contacts the child, keep screenshots and call the police (110 in mainland China).',
    },
  ],
  later: [{ zh: '用监护人的名义写一封删除信。', en: 'Write a letter of erasure as guardian.' }],
  source: '未成年人网络保护条例 34, 38; case 16',
};
