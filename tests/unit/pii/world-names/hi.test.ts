import { expect, test } from 'vitest';
import { worldName } from '../../../../utils/pii/detectors/world-name';
import { alone } from '../alone';

const find = alone(worldName);

test.each([
  ['मेरा नाम सुनीता देवी है, पटना से', 'सुनीता देवी'],
  ['पार्सल पर नाम लिखना रमेश कुमार यादव', 'रमेश कुमार यादव'],
  ['मैं अनिता शर्मा बोल रही हूँ', 'अनिता शर्मा'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['इस कलर का नाम क्या है', 'मेरा नाम बताओ पहले'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
