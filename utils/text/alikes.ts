/** Signs that look like a digit, and such as sound like one when read out, by digit: 138OOOOI2Ʒ4, 幺三吧灵灵… */
export const ALIKES = [
  'OoDQ○◯⭕øØ灵玲铃龄凌',
  'IlLi|!依衣医伊妖腰夭',
  'Zz儿尔耳饵',
  'ƷʒЗ山散伞',
  'Чч似寺肆思斯丝司死',
  'Ss$午舞武吴伍屋',
  'Gbб溜留流柳刘',
  '起齐妻柒期漆骑棋',
  'B&吧爸巴扒芭',
  'gq酒久玖就舅',
] as const;
