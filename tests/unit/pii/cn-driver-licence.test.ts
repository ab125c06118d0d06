import { expect, test } from 'vitest';
import { cnDriverLicence } from '../../../utils/pii/detectors/cn-driver-licence';
import { alone } from './alone';

const find = alone(cnDriverLicence);

test.each([
  ['驾驶证号440303200206174502', '440303200206174502'],
  ['驾照510104199111171542', '510104199111171542'],
  ['驾驶证档案编号374352405191', '374352405191'],
  ['档案编号 402950515368', '402950515368'],
  ['驾驶证440303199707152939 扣分', '440303199707152939'],
  ['驾照号：33010619940310296X', '33010619940310296X'],
  ['驾照档案440145156658', '440145156658'],
  ['驾驶证编号110105198305063731', '110105198305063731'],
])('finds the licence in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '驾驶证皮套',
  '高端大气上档次',
  '十三行1楼档口',
  '白马4楼档口',
  '100-200-300 三档',
  '驾照分 12分',
  '驾校3980',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
