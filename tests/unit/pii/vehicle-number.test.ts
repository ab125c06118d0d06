import { expect, test } from 'vitest';
import { vehicleNumber } from '../../../utils/pii/detectors/vehicle-number';
import { alone } from './alone';

const find = alone(vehicleNumber);

test.each([
  // The example of 49 CFR 565.15.
  ['VIN 1M8GDM9AXKP042788', '1M8GDM9AXKP042788'],
  ['车架号LSVAU2A37N2183294能查到吗', 'LSVAU2A37N2183294'],
  ['大架号是 lfv3a23c1k3107452', 'lfv3a23c1k3107452'],
  ['1M8GDM9AXKP042788 帮我配个脚垫', '1M8GDM9AXKP042788'],
  ['车辆识别代号：LSVAU2A34N2183294', 'LSVAU2A34N2183294'],
])('finds the vehicle in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '1M8GDM9A0KP042788',
  '车架号在哪看',
  'vin on the listing is 1M8GDM9AXKP042788',
  '车架号LSVAU2A37N218329',
  '订单11111111111111111',
  'LSVAU2A3IN2183294 车架号',
  'https://a.example/x?id=a1M8GDM9AXKP042788b',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
