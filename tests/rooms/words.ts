/** What other people say and what is sold, so that a room looks lived in. */
export const words = {
  'zh-CN': {
    search: '搜索主播、商品',
    host: '好物优选旗舰店',
    watching: '1.2万人在看',
    goods: '新鲜直发 · 满 199 减 30',
    price: '¥129.00',
    buy: '去抢购',
    me: '我',
    lines: [
      ['小鹿', '这件有M码吗'],
      ['阿城', '已拍，坐等发货'],
      ['momo_77', '主播看看3号链接'],
      ['海边的风', '颜色和视频里一样吗'],
    ],
  },
  en: {
    search: 'Search shows and sellers',
    host: 'Good Finds',
    watching: '12K watching',
    goods: 'Ships fresh · $30 off over $199',
    price: '$129.00',
    buy: 'Buy now',
    me: 'You',
    lines: [
      ['lena', 'do you have this in M?'],
      ['Marcus', 'just ordered, thank you'],
      ['momo_77', 'can you show number 3 again'],
      ['seabreeze', 'is it the same colour as in the video'],
    ],
  },
} as const;
