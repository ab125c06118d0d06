import { expect, test } from 'vitest';
import { messengerClues } from '../../../utils/pii/detectors/messenger-clues';
import { alone } from './alone';

const find = alone(messengerClues);

test.each([
  ['v我一下呗 qiqi_mama2016', 'qiqi_mama2016'],
  ['私聊我哈 lizi-7216 加我', 'lizi-7216'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['私聊我 货号abc12345', '加我一个 iphone15', '搜链接 ky2024'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
