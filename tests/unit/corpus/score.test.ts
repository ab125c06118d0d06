import { describe, expect, test } from 'vitest';
import { isTrue, judge } from '../../corpus/score';
import { message, spot } from './make';

/** 0123456789, of which the label is the middle six. */
const TEXT = 'ab123456cd';
const labelled = message(TEXT, ['phone@2-8']);

describe('a detail is found when a finding covers half of it', () => {
  test.each([
    ['the whole', 'phone@2-8', true],
    ['more than the whole', 'phone@0-10', true],
    ['exactly half', 'phone@2-5', true],
    ['half, from outside', 'phone@0-5', true],
    ['less than half', 'phone@2-4', false],
    ['what touches it', 'phone@8-10', false],
    ['nothing of it', 'phone@0-2', false],
  ])('%s', (_what, finding, isFound) => {
    const { hits, missed } = judge(labelled, [spot(finding)]);
    expect([hits.length, missed.length]).toEqual(isFound ? [1, 0] : [0, 1]);
  });

  test('two halves of which neither is half', () => {
    const { missed } = judge(labelled, [spot('phone@2-4'), spot('phone@6-8')]);
    expect(missed).toHaveLength(1);
  });

  test('one finding may cover two details', () => {
    const { hits } = judge(message(TEXT, ['phone@0-3', 'email@4-9']), [spot('phone@0-10')]);
    expect(hits.map(({ label, isTyped }) => [label.type, isTyped])).toEqual([
      ['phone', true],
      ['email', false],
    ]);
  });
});

describe('its type is right', () => {
  test.each([
    ['when it is the label’s', labelled, ['phone@2-8'], true],
    ['not when it is another', labelled, ['email@2-8'], false],
    ['not when the scanner has none of ours', labelled, ['-@2-8'], false],
    ['when one of several is', labelled, ['email@2-8', 'phone@2-8'], true],
    ['not when only a stray piece has it', labelled, ['email@2-8', 'phone@7-8'], false],
    [
      'when it is the other that is as right',
      message(TEXT, ['phone@2-8'], { note: 'alt=messenger_id; same number' }),
      ['messenger_id@2-8'],
      true,
    ],
    [
      'not when the note only mentions it',
      message(TEXT, ['phone@2-8'], { note: 'not alt=messenger_id' }),
      ['messenger_id@2-8'],
      false,
    ],
  ])('%s', (_what, of, findings, isTyped) => {
    const { hits } = judge(
      of,
      findings.map((written) => spot(written)),
    );
    expect(hits.map((hit) => hit.isTyped)).toEqual([isTyped]);
  });
});

test('a finding is beside the labels when it shares nothing with any', () => {
  const { beside } = judge(labelled, [spot('phone@0-2'), spot('phone@7-9'), spot('email@8-10')]);
  expect(beside.map(({ start }) => start)).toEqual([0, 8]);
});

test('in an innocent message every finding is beside', () => {
  const { hits, missed, beside } = judge(message(TEXT), [spot('phone@2-8')]);
  expect([hits, missed, beside.length]).toEqual([[], [], 1]);
});

test('a finding is true by place and type', () => {
  expect(isTrue(labelled, spot('phone@2-8'))).toBe(true);
  expect(isTrue(labelled, spot('email@2-8'))).toBe(false);
  expect(isTrue(labelled, spot('phone@8-10'))).toBe(false);
  expect(isTrue(message(TEXT), spot('phone@2-8'))).toBe(false);
});
