import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { squeeze } from '../../../utils/text/squeeze';
import { typedSpan } from '../../../utils/text/view';

test.each([
  ['blanks', '我叫 张 小 明', '我叫张小明'],
  ['dots', '张.小.明收', '张小明收'],
  ['emoji', '张❤小❤明', '张小明'],
  ['emoji of two code units', '张😂小😂明', '张小明'],
  ['wide marks', '张　小　明', '张小明'],
  ['numerals', '一-三-八-零', '一三八零'],
  ['figures after signs', '雄.楚.大.道.2.1.8.号', '雄楚大道218号'],
  ['figures alone stay', '满.9.9', '满.9.9'],
  ['two signs stay', '张 明', '张 明'],
  ['words stay', '这件 白色 好看', '这件 白色 好看'],
  ['different marks stay', '张.小-明', '张.小-明'],
])('takes out %s', (_name, text, expected) => {
  expect(squeeze(fold(text)).text).toBe(expected);
});

test('knows the way back', () => {
  const typed = '叫 张 小 明 收';
  const view = squeeze(fold(typed));
  const at = view.text.indexOf('张');
  const { start, end } = typedSpan(view, at, at + 3);
  expect(typed.slice(start, end)).toBe('张 小 明');
});
